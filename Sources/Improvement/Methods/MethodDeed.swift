import Language
import Planning
import Web
import Works

/// What the page of one method offers, as the address has it.
enum MethodDeed: String, MatterDeed {
    case invite, remark, outdated

    var right: Deed { .lead }
    /// Whoever leads somewhere invites those below them, wherever the method comes from.
    var lock: Lock { self == .invite ? .somewhere(.lead) : .deed(.lead) }
    var needsText: Bool { self != .invite }

    func fits(_ sheet: MethodPage) -> Bool { sheet.matter.isOpen }

    func take(_ act: MatterAct<MethodPage>) throws {
        let desk = MethodDesk(act.matters, act.db, of: act.works, on: act.scene.today)
        switch self {
        case .invite:
            let units = InvitationForm(act.form).units(act.sheet.told)
            if !units.unknown.isEmpty { throw MatterRefusal(.notInvitable(act.sheet.language.list(units.unknown))) }
            if units.found.isEmpty { throw MatterRefusal(.nobodyChosen) }
            _ = try desk.invite(units.found, to: act.matter, act.text, in: act.sent)
        case .remark: try desk.remark(act.text, on: act.matter, in: act.sent)
        case .outdated: try desk.mark(outdated: act.matter, because: act.text, seen: act.seen, in: act.sent)
        }
    }
}

/// That a unit answers an invitation.
enum AdoptionDeed: String, MatterDeed {
    case answer

    var right: Deed { .lead }
    var needsText: Bool { false }

    func fits(_ sheet: AdoptionPage) -> Bool { sheet.matter.isOpen }

    /// To do it all the same way needs no reason.
    func take(_ act: MatterAct<AdoptionPage>) throws {
        let stage = act.form[rawValue].flatMap(Adoption.Stage.init(rawValue:)), since = Day(act.form[MethodForm.sinceField] ?? "")
        guard let stage, stage != .invited, !act.text.isEmpty || stage == .adopted else { throw MatterRefusal(.reasonIsNeeded) }
        guard let since, since <= act.scene.today else { throw MatterRefusal(.notADayYet) }
        try MethodDesk(act.matters, act.db, of: act.works, on: act.scene.today)
            .answer(act.sheet.adoption, stage, since: since, because: act.text, seen: act.seen, in: act.sent)
    }
}
