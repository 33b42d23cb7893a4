final class PostgresConnection: Driver {
  init(url: String, printed: String) throws { throw DatabaseError.cannotOpen(address: printed, reason: "PostgreSQL follows") }
  var isUsable: Bool { false }
  func begin(_ transaction: Transaction) throws {}
  func commit() throws {}
  func rollBack() {}
  func execute(_ sql: SQL) throws -> Int {0}
  func forEach(_ sql: SQL, _ fetch: Fetch, _ body: (borrowing Row) throws -> Next) throws {}
  func define(_ statement: String) throws {}
  func bulk(into table: String, _ columns: [String]) throws -> BulkWriter.Target { fatalError() }
  func copy(to path: String) throws {}
  func close() {}
}
struct PostgresRow { func isNull(_ column: Int) -> Bool {true}
  func integer(_ c: Int) -> Int64? {nil}
  func real(_ c: Int) -> Double? {nil}
  func bytes(_ c: Int) -> UnsafeRawBufferPointer? {nil} }
final class PostgresCopy { func append(_ v: Int64, _ c: Int) {} 
 func append(_ v: Double, _ c: Int) {} 
 func append(text: UnsafeBufferPointer<UInt8>, _ c: Int) {} 
 func appendNull(_ c: Int) {}
 func endRow() throws {}
 func finish() throws {}
 func abandon() {} }
