/// The names of a table's columns, in order. Each is given once and none is empty; white space around them is dropped.
package struct CSVHeader: Sendable {
    package let names: [String]
    private let indices: [String: Int]

    init(_ row: CSVRow) throws(CSVError) {
        var names: [String] = []
        for column in 0..<row.count {
            let name = row[column].trimmed
            if name.isEmpty { throw .unnamedColumn(column + 1) }
            if name.bytes.contains(carriageReturn) { throw .oldMacintoshLines }
            names.append(name.text)
        }
        try self.init(names)
    }

    package init(_ names: [String]) throws(CSVError) {
        var indices: [String: Int] = [:]
        for (index, name) in names.enumerated() {
            if let first = indices[name] { throw .repeatedColumn(name, first: first + 1, second: index + 1) }
            indices[name] = index
        }
        self.names = names
        self.indices = indices
    }

    package func index(of name: String) -> Int? { indices[name] }
}
