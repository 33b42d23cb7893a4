import Improvement
import Planning
import Testing
import Works

/// New reeds were set at some looms of the weaving mill on the thirtieth day.
@Suite struct EffectStudyTests {
    private let setOnTheThirtieth = 30

    @Test func atSixLoomsTenPointsAreSeenWithTheirInterval() throws {
        let mill = Weaving { team, day in team <= 6 && day >= 30 ? 0.1 : 0 }
        let study = mill.study(Array(1...6), since: setOnTheThirtieth, choice: .lot)
        let finding = try study.outcome.get()
        #expect(finding.design == .several(helped: 6, peers: 18))
        #expect(study.answer == .worked)
        #expect(finding.interval.contains(0.1), "\(finding.interval)")
        #expect(finding.returning == 0, "drawn by lot: nothing comes back by itself")
        #expect(try #require(finding.pValue) < 0.01)
    }

    @Test func atOneLoomTheOthersSayWhatChanceDoes() throws {
        let finding = try Weaving { team, day in team == 3 && day >= 30 ? 0.25 : 0 }.study([3], since: setOnTheThirtieth, choice: .lot).outcome.get()
        #expect(finding.design == .one(peers: 23) && finding.answer == .worked)
        #expect(try #require(finding.pValue) == 1.0 / 24, "of twenty-four looms none changed as much")
    }

    @Test func whatComesToAllIsNoEffect() throws {
        let finding = try Weaving { _, day in day >= 30 ? 0.1 : 0 }.study(Array(1...6), since: setOnTheThirtieth, choice: .lot).outcome.get()
        #expect(finding.answer == .notSeen)
        #expect(abs(finding.peersChange - 0.1) < 0.02 && finding.change > 0.07)
    }

    @Test func ofALoomChosenForStandingLowPartComesBackByItself() throws {
        let mill = Weaving(spread: 0.02, scatter: 0.2)
        let finding = try mill.study(mill.lowest(1, before: 30), since: setOnTheThirtieth).outcome.get()
        #expect(finding.returning > 0.02 && finding.answer == .notSeen)
        #expect(abs(finding.effect - (finding.change - finding.anyway)) < 1e-9)
    }

    @Test func whoIsRecordedAsHelpedIsNoPeer() throws {
        let mill = Weaving { team, day in day >= 30 && team <= 3 ? 0.2 : 0 }
        var question = mill.study([1], since: setOnTheThirtieth).question
        question.touched = [Weaving.path(2), Weaving.path(3)]
        let finding = try EffectStudy(question, mill.organisation, brief: mill.brief).outcome.get()
        #expect(finding.design == .one(peers: 21))
    }

    @Test func afterSevenDaysItCannotBeToldYet() {
        let study = Weaving { team, day in team <= 6 && day >= 30 ? 0.3 : 0 }.study([1], since: setOnTheThirtieth, on: 36)
        #expect(study.answer == .cannotBeToldYet)
        #expect(throws: EffectStudy.Silence.tooFewDays(before: false)) { try study.outcome.get() }
    }

    @Test func whoHelpedIsNoPeerAndHasAnAnswerOfItsOwn() throws {
        let mill = Weaving { team, day in day < 30 ? 0 : team == 1 ? 0.3 : team == 2 ? -0.3 : 0 }
        let helped = try mill.study([1], since: setOnTheThirtieth, helpers: [2], choice: .lot).outcome.get()
        #expect(helped.design == .one(peers: 22) && helped.answer == .worked)
        #expect(mill.study([2], since: setOnTheThirtieth, helpers: [1], choice: .lot).answer == .worsened)
    }

    @Test func amongFourLoomsOneStandsAlone() throws {
        let finding = try Weaving(teams: 4) { team, day in team == 1 && day >= 30 ? 0.3 : 0 }.study([1], since: setOnTheThirtieth).outcome.get()
        #expect(finding.design == .alone && finding.level == 0.95 && finding.answer == .worked)
        #expect(Weaving(teams: 4).study([1, 2], since: setOnTheThirtieth).answer == .cannotBeToldYet)
    }

    /// Five looms that hardly differ, and days that differ much: whichever stood lowest had bad luck.
    @Test func ofOneLoomAlonePartComesBackByItselfUnlessItWasDrawn() throws {
        let mill = Weaving(teams: 5, spread: 0.01, scatter: 0.3), lowest = mill.lowest(1, before: 30)
        let chosen = try mill.study(lowest, since: setOnTheThirtieth).outcome.get(),
            drawn = try mill.study(lowest, since: setOnTheThirtieth, choice: .lot).outcome.get()
        #expect(chosen.design == .alone && chosen.returning > 0.02 && drawn.returning == 0)
        #expect(abs(chosen.effect + chosen.returning - drawn.effect) < 1e-12 && chosen.ownLine == drawn.ownLine)
        #expect(abs(chosen.interval.lowerBound + chosen.returning - drawn.interval.lowerBound) < 1e-12)
    }

    @Test func ofTeamsOfFourNothingIsSaid() {
        #expect(throws: EffectStudy.Silence.notJudged) { try Weaving(people: 4).study([1], since: setOnTheThirtieth).outcome.get() }
    }
}
