import Works

/// The holidays that Germany, Austria and their neighbours share.
enum NordwerkCalendar {
    static func holidays(in years: ClosedRange<Int>) -> Set<Day> {
        Set(years.flatMap { year in fixed.map { Day(year: year, month: $0, day: $1) } + afterEaster.map { Day(easterOf: year) + $0 } })
    }

    /// New Year, Labour Day, Christmas Eve to the second day of Christmas, New Year's Eve.
    private static let fixed = [(1, 1), (5, 1), (12, 24), (12, 25), (12, 26), (12, 31)]

    /// Good Friday, Easter Monday, Ascension, Whit Monday.
    private static let afterEaster = [-2, 1, 39, 50]
}

extension Day {
    /// Easter Sunday of the Gregorian calendar: the anonymous algorithm in "Nature", 20 April 1876, as given by J. Meeus (1991).
    init(easterOf year: Int) {
        let (a, b, c) = (year % 19, year / 100, year % 100)
        let g = (8 * b + 13) / 25
        let h = (19 * a + b - b / 4 - g + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let n = h + l - 7 * m + 114
        self.init(year: year, month: n / 31, day: n % 31 + 1)
    }
}
