import Database
import Language
import Web
import Works

/// Takes a form of definitions: shows what it would do, and does it when that was confirmed.
struct DefinitionDesk {
    private let database: Database
    private let form: Form
    private let scene: WorksScene

    init(_ database: Database, _ form: Form, _ scene: WorksScene) { (self.database, self.form, self.scene) = (database, form, scene) }

    /// - Parameter make: reads the form against what stands in the database now.
    func take<D: Definition>(_ make: (Connection) throws -> D) throws -> (definition: D, turn: DefinitionTurn) {
        if form[DefinitionField.act] == DefinitionField.confirm, let done = try confirmed(make) { return done }
        return try database.read { db in
            let definition = try make(db)
            guard definition.problems.isEmpty else { return (definition, .wrong) }
            let preview = try definition.preview(db, scene.language)
            return (definition, definition.version.hasOvertaken(opened) ? .overtaken(preview) : .shown(preview))
        }
    }

    /// Looked at and done in one transaction: nobody can come between.
    /// - Returns: nil where it cannot be done as it was confirmed.
    private func confirmed<D: Definition>(_ make: (Connection) throws -> D) throws -> (D, DefinitionTurn)? {
        do {
            return try database.write { db in
                let definition = try make(db)
                guard definition.problems.isEmpty, opened == definition.version.token else { throw NotAsConfirmed() }
                return (definition, .done(try definition.state(db, by: scene.author)))
            }
        } catch is NotAsConfirmed {
            return nil
        } catch WorksError.createsToo {
            throw Refusal(.conflict, scene.language(.creatingBeside))
        }
    }

    private var opened: String? { form[DefinitionField.opened] }

    private struct NotAsConfirmed: Error {}
}

/// The names of the fields that every form of definitions has.
enum DefinitionField {
    static let act = "act"
    static let confirm = "confirm"
    /// The version at which the form was opened.
    static let opened = "opened"
}
