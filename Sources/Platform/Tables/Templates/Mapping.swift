/// Which field of a record is built from which columns. A field without a template is the column of the same name.
package struct Mapping: Sendable {
    private let fields: [String]
    private let templates: [String: Template]

    /// From `FIELD=TEMPLATE` arguments; `fields` are all that there are.
    package init(_ assignments: [String] = [], fields: [String]) throws(TemplateError) {
        var templates: [String: Template] = [:]
        for assignment in assignments {
            let (field, template) = try Mapping.parse(assignment)
            guard fields.contains(field) else { throw .unknownField(field, near: suggestions(for: field, among: fields), all: fields) }
            guard templates[field] == nil else { throw .repeatedField(field) }
            templates[field] = template
        }
        self.fields = fields
        self.templates = templates
    }

    private static func parse(_ assignment: String) throws(TemplateError) -> (field: String, template: Template) {
        guard let sign = assignment.firstIndex(of: "="), sign > assignment.startIndex else { throw .notAssignment(assignment) }
        return (String(assignment[..<sign]), try Template(String(assignment[assignment.index(after: sign)...])))
    }

    package func bound(to header: CSVHeader) throws(TemplateError) -> BoundMapping {
        var bound: [String: BoundTemplate] = [:]
        for field in fields {
            let named = header.index(of: field).map { _ in Template(column: field) }
            guard let template = templates[field] ?? named else { continue }
            bound[field] = try BoundTemplate(template, header: header)
        }
        return BoundMapping(templates: bound, header: header)
    }
}

/// A mapping that knows where the file's columns stand.
package struct BoundMapping {
    private let templates: [String: BoundTemplate]
    /// Columns that no field reads, in the order of the file: worth a word, for one may be a misspelt field.
    package let unusedColumns: [String]

    fileprivate init(templates: [String: BoundTemplate], header: CSVHeader) {
        self.templates = templates
        let used = Set(templates.values.flatMap(\.columnNames))
        unusedColumns = header.names.filter { !used.contains($0) }
    }

    /// Nil where the file says nothing of the field.
    package subscript(field: String) -> BoundTemplate? { templates[field] }
}
