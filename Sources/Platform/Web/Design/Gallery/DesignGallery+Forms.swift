extension DesignGallery {
    static func writeForms(_ token: FormToken, to html: inout HTML) {
        html.heading("Entry", note: "Team Balvi · Friday 31 July · early shift")
        specimen(
            """
            html.entryForm(post: "/units/\\(code)/entries", token: request.formToken) {
                $0.numberField(NumberField("copper", label: "Copper", note: "plan 120 t", value: "118.5", step: 0.5, digits: 1))
                $0.button("Save", .class("button main"))
            }
            if NumberField.wasStepped(request.form) { show the page again with field.stepped(in: request.form) } else { store }
            """, to: &html
        ) {
            $0.entryForm(post: "/design", token: token) {
                $0.numberField(NumberField("copper", label: "Copper", note: "plan 120 t", value: "118.5", step: 0.5, digits: 1))
                $0.numberField(
                    NumberField(
                        "ore", label: "Ore", note: "plan 3,400 t", value: "34o0", step: 10, problem: "“34o0” is not a number: digits are expected, like 3400."))
                $0.button("Save", .class("button main"))
            }
        }
        html.heading("Other fields")
        specimen(
            """
            html.field(Field("reason", "Reason", .choice([.init("", "none given"), .init("late", "material was late")]), value: "late"))
            html.field(Field("people", "People", note: "as on the first of the month", .number, value: "x", problem: "A whole number is expected."))
            html.checkboxes("rest", "Rest days", [.init("6", "Saturday"), .init("7", "Sunday")], chosen: ["7"])
            """, to: &html
        ) {
            $0.form(get: "/design", .class("entry")) {
                $0.field(Field("reason", "Reason", .choice([.init("", "none given"), .init("late", "material was late")]), value: "late"))
                $0.field(Field("people", "People", note: "as on the first of the month", .number, value: "x", problem: "A whole number is expected."))
                $0.field(Field("from", "From", .day, value: "1959-08-01"))
                $0.field(Field("note", "Note", .lines, value: "What should the next shift know?"))
                $0.checkboxes("rest", "Rest days", [.init("6", "Saturday"), .init("7", "Sunday")], chosen: ["7"])
                $0.button("Show", .class("button main"))
            }
        }
        html.heading("Photos", note: "of telephones; made anew without place and device")
        specimen(
            """
            html.photos { $0.photo(Photo("/works/1/files/7", thumbnail: "/works/1/files/7/thumbnail", shows: caption, width: 2048, height: 1536)) { ... } }
            html.fields(post: address, token: token, sends: .files) { $0.field(Field("photos", "Photos", .photos)) }
            """, to: &html
        ) {
            $0.photos {
                for (shows, when) in [("The pump before the repair, oil on the floor", "before"), ("The pump with its new bearing", "after")] {
                    $0.photo(Photo("/design", thumbnail: Design.icon.address, shows: shows, width: 400, height: 300)) {
                        $0.b(when)
                        $0.text(" · " + shows)
                    }
                }
            }
            $0.fields(post: "/design", token: token, sends: .files) {
                $0.field(Field("photos", "Photos", note: "up to 10, 15 MB each; where a photo was taken is removed from it", .photos))
                $0.field(Field("caption", "What can be seen on them", note: "also read out to those who cannot see them"))
            }
        }
        html.heading("Before and after")
        specimen(
            """
            html.comparison(Comparison("The change", subject: "What", columns: ["Before", "After"], lines: [("Direction", ["more", "less"])]))
            """, to: &html
        ) {
            $0.comparison(Comparison("The change", subject: "What", columns: ["Before", "After"], lines: [("Direction", ["more", "less"])]))
        }
    }

    static func writeMessages(to html: inout HTML) {
        html.heading("Messages")
        html.notice(.done, "Saved: copper 118.5 t for Team Balvi, 31 July.") { $0.a("Undo", .class("button"), .href("/design")) }
        html.notice(.information, "The night shift of 31 July has not reported yet; the day is not judged before it has.")
        html.notice(.doubtful, "0.07 stands among values around 0.70. Is the decimal point right?") { $0.a("Look at it", .class("button"), .href("/design")) }
        html.notice(.wrong, "Line 214, column 'actual': found '12,5 t', expected a number.")
        html.card { $0.progress("Reading records.csv", share: 0.62, note: "1,240,000 rows · 410,000 a second · 2 s left") }
        html.heading("Nothing here yet")
        html.emptyState("No records for this unit", "As soon as the first day is entered or imported, the pace and the days stand here.") {
            $0.a("Enter today’s figures", .class("button main"), .href("/design"))
            $0.a("Import a file", .class("button"), .href("/design"))
        }
    }
}
