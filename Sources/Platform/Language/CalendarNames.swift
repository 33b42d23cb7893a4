/// The names of months and weekdays, after the Unicode CLDR. Months from January, weekdays from Monday.
struct CalendarNames {
    /// As they stand beside a day: Russian takes the genitive.
    let months: [String]
    let shortMonths: [String]
    /// As they stand alone or beside a year.
    let standaloneMonths: [String]
    /// As short as they may stand under an axis.
    let axisMonths: [String]
    let weekdays: [String]

    private init(months: String, short: String, standalone: String, axis: String, weekdays: String) {
        func names(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
        (self.months, shortMonths, standaloneMonths) = (names(months), names(short), names(standalone))
        (axisMonths, self.weekdays) = (names(axis), names(weekdays))
    }

    fileprivate static let english = CalendarNames(
        months: "January February March April May June July August September October November December",
        short: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        standalone: "January February March April May June July August September October November December",
        axis: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday")

    fileprivate static let chinese = CalendarNames(
        months: "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
        short: "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
        standalone: "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
        axis: "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
        weekdays: "星期一 星期二 星期三 星期四 星期五 星期六 星期日")

    fileprivate static let russian = CalendarNames(
        months: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        short: "янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.",
        standalone: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        axis: "янв фев мар апр май июн июл авг сен окт ноя дек",
        weekdays: "понедельник вторник среда четверг пятница суббота воскресенье")

    fileprivate static let german = CalendarNames(
        months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        short: "Jan. Febr. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
        standalone: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        axis: "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez",
        weekdays: "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag")
}

extension Language {
    var calendarNames: CalendarNames {
        switch self {
        case .english: .english
        case .chinese: .chinese
        case .russian: .russian
        case .german: .german
        }
    }
}
