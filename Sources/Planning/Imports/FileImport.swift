import Database
import Tables
import Terminal
import Web
import Works

/// A file that came with a form, taken as a file at the terminal would be.
struct FileImport {
    let database: Database
    let works: Works
    let author: Author

    /// Others' files wait behind this one.
    private static let patience = 20

    /// - Returns: what came of it; what is wrong with the file as a whole is a problem like any other.
    func run(_ waiting: ImportShelf.Waiting, _ mode: ImportRun) throws -> ImportReport {
        do { return try report(waiting, mode) } catch let error as CSVError {
            return refused(error.description, mode)
        } catch let error as ImportError {
            return refused(error.description, mode)
        } catch let error as WorksError {
            return refused(error.description, mode)
        }
    }

    private func report(_ waiting: ImportShelf.Waiting, _ mode: ImportRun) throws -> ImportReport {
        let source = UploadSource(waiting.file), root = UnitPath(works.name)
        let definitions = DefinitionImport(into: database, by: author, root: root, mode)
        switch waiting.kind {
        case .records: return try records(waiting, root, mode)
        case .states: return try StateImport(into: database, by: author, root: root, mode).run(source)
        case .plans: return try definitions.plans(source)
        case .units: return try definitions.units(source)
        case .indicators: return try definitions.indicators(source)
        case .calendar: return try definitions.calendar(source)
        }
    }

    private func records(_ waiting: ImportShelf.Waiting, _ root: UnitPath, _ mode: ImportRun) throws -> ImportReport {
        var options = RecordImport.Options()
        options.patience = FileImport.patience
        (options.mode, options.missing, options.plans, options.root) = (mode, waiting.missing, waiting.plans, root)
        return try RecordImport(into: database, by: author, options, console: .collecting()).run(size: waiting.file.size) { UploadSource(waiting.file) }
    }

    private func refused(_ problem: String, _ mode: ImportRun) -> ImportReport {
        var report = ImportReport()
        report.run = mode
        report.complaints = [problem]
        return report
    }
}
