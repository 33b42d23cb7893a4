/// A day of the calendar as it is written. Weekday 1 is Monday (ISO 8601). The caller knows that the day exists.
package struct CivilDate: Sendable, Equatable {
    package let year, month, day, weekday: Int

    package init(year: Int, month: Int, day: Int, weekday: Int) {
        precondition((1...12).contains(month) && (1...31).contains(day) && (1...7).contains(weekday))
        (self.year, self.month, self.day, self.weekday) = (year, month, day, weekday)
    }

    /// Friday 31 July 1959
    package var long: DateText { DateText(date: self, form: .long) }
    /// 31 July 1959
    package var medium: DateText { DateText(date: self, form: .medium) }
    /// 31 Jul
    package var short: DateText { DateText(date: self, form: .short) }
    /// July 1959
    package var monthOfYear: DateText { DateText(date: self, form: .monthOfYear) }
    /// Friday
    package var weekdayName: DateText { DateText(date: self, form: .weekday) }
    /// Jul, as it stands alone on an axis
    package var axisMonth: DateText { DateText(date: self, form: .axisMonth) }

    /// 29 Nov to 14 Dec
    package func to(_ last: CivilDate) -> DateInterval { DateInterval(first: self, last: last, year: .omitted) }
    /// 29 Nov to 14 Dec 1959
    package func dated(to last: CivilDate) -> DateInterval { DateInterval(first: self, last: last, year: .said) }
}

/// A date in one of its forms.
package struct DateText: Worded {
    enum Form { case long, medium, short, monthOfYear, weekday, axisMonth }
    let date: CivilDate
    let form: Form

    package func text(in language: Language) -> String {
        let (d, m, y) = (String(date.day), date.month - 1, String(date.year))
        let names = language.calendarNames
        let weekday = names.weekdays[date.weekday - 1]
        return switch (form, language) {
        case (.weekday, _): weekday
        case (.axisMonth, _): names.axisMonths[m]

        case (.long, .english): "\(weekday) \(d) \(names.months[m]) \(y)"
        case (.long, .chinese): "\(y)年\(names.months[m])\(d)日 \(weekday)"
        case (.long, .russian): "\(weekday), \(d) \(names.months[m]) \(y)\u{A0}г."
        case (.long, .german): "\(weekday), \(d). \(names.months[m]) \(y)"

        case (.medium, .english): "\(d) \(names.months[m]) \(y)"
        case (.medium, .chinese): "\(y)年\(names.months[m])\(d)日"
        case (.medium, .russian): "\(d) \(names.months[m]) \(y)\u{A0}г."
        case (.medium, .german): "\(d). \(names.months[m]) \(y)"

        case (.short, .english), (.short, .russian): "\(d)\u{A0}\(names.shortMonths[m])"
        case (.short, .chinese): "\(names.shortMonths[m])\(d)日"
        case (.short, .german): "\(d).\u{A0}\(names.shortMonths[m])"

        case (.monthOfYear, .english), (.monthOfYear, .german): "\(names.standaloneMonths[m]) \(y)"
        case (.monthOfYear, .chinese): "\(y)年\(names.standaloneMonths[m])"
        case (.monthOfYear, .russian): "\(names.standaloneMonths[m]) \(y)\u{A0}г."
        }
    }
}

/// From one day to another, both included, with no more said than is needed: 3 to 14 Dec - 29 Nov to 14 Dec - 29 November 1959 to 4 January 1960.
package struct DateInterval: Worded {
    enum Year { case said, omitted }

    let first, last: CivilDate
    let year: Year

    package func text(in language: Language) -> String {
        if first.year != last.year { return joined(language(first.medium), language(last.medium), language) }
        if year == .said { return withYear(language) }
        return withinOneYear(language)
    }

    private func withYear(_ language: Language) -> String {
        let days = first == last ? language(first.short) : withinOneYear(language)
        return switch language {
        case .english, .german: "\(days) \(first.year)"
        case .chinese: "\(first.year)年\(days)"
        case .russian: "\(days) \(first.year)\u{A0}г."
        }
    }

    private func withinOneYear(_ language: Language) -> String {
        if first == last { return language(first.short) }
        if first.month != last.month { return joined(language(first.short), language(last.short), language) }
        return withinOneMonth(language)
    }

    private func joined(_ first: String, _ last: String, _ language: Language) -> String {
        switch language {
        case .english: "\(first) to \(last)"
        case .chinese: "\(first)至\(last)"
        case .russian: "\(first)\u{A0}– \(last)"
        case .german: "\(first) bis \(last)"
        }
    }

    /// Where the month follows the day it is said once, at the end; Chinese says it once, at the beginning.
    private func withinOneMonth(_ language: Language) -> String {
        switch language {
        case .english, .russian: joined(String(first.day), language(last.short), language)
        case .chinese: joined(language(first.short), "\(last.day)日", language)
        case .german: joined("\(first.day).", language(last.short), language)
        }
    }
}
