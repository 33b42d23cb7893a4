import Foundation
import Planning
import Testing
import Works

@Suite struct JSONNumbers {
    /// Through a brief: the writer itself is nobody else's business.
    private func written(_ plan: Double) -> String {
        var factory = Factory()
        factory.add("Mine", plan: [plan], actual: [])
        let json = String(decoding: BriefJSON.bytes(of: factory.brief(on: 0), totals: .allUnits), as: UTF8.self)
        return String(json.split(separator: "\"plan_total\":")[1].prefix { $0 != "," })
    }

    @Test(arguments: [
        (450.0, "450.0"), (0.0, "0.0"), (103.64, "103.64"), (1.0 / 3, "0.3333333333"), (0.001234, "0.001234"), (0.00001234, "1.234e-05"),
        (657666.18, "657666.18"), (1e15, "1000000000000000.0"), (1e16, "1e+16"), (123456789012.0, "123456789000.0"), (2.5e-108, "2.5e-108"),
        (0.99999999999, "1.0"), (9.9999999999e15, "1e+16"),
    ]) func tenSignificantDigits(_ value: Double, _ text: String) {
        #expect(written(value) == text)
    }

    @Test func namesOfUnitsAreEscaped() throws {
        var factory = Factory()
        factory.add("Mine \"Glück\"\t\\1", plan: [1], actual: [])
        let bytes = BriefJSON.bytes(of: factory.brief(on: 0))
        let document = try JSONSerialization.jsonObject(with: Data(bytes)) as! [String: Any]
        #expect(document["unit"] as? String == "Mine \"Glück\"\t\\1")
    }
}
