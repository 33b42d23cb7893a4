import Works

// How the mines that reach the plan do it. The report tells that they do and that their leaders showed it; what their methods were is filled in.

extension DemonstrationWorks {
    var mansfeldMethods: [DemonstrationEvent] {
        [
            DemonstrationMethod(
                title: "Rock is picked out below ground", unit: "Mansfeld/Mines/Thälmann", day: MansfeldTime.day(6, 8),
                obstacle: "Wagons carry rock to the shaft and copper stays below",
                done: "Two of each team pick the rock out where it is hewn and fill it in behind.",
                effect: "One wagon in six less for the same copper. Filled in: the report does not say what the method was.",
                conditions: "A worked-out space beside the face, and two people of the team who know the seam.",
                takenOverBy: ["Mansfeld/Mines/Fortschritt"]),
            DemonstrationMethod(
                title: "The next shift finds the face ready", unit: "Mansfeld/Mines/Fortschritt", day: MansfeldTime.day(6, 22),
                obstacle: "The first hour of each shift goes by with clearing up", done: "Whoever goes off shift leaves the face cleared and the holes marked.",
                effect: "Half an hour more of hewing in each shift. Filled in.",
                conditions: "Both shifts agree what ready means, and look at it together once a week.",
                takenOverBy: []),
        ].map { $0.event(by: "mansfeld") }
    }
}
