/// The smallest samples of which anything is said. One place, because test, forecast and dependence share them.
package enum Smallest {
    /// Counted days. Below eight, the degrees of freedom of a dependent series shrink to one or two and nothing is left to test.
    package static let days = 8.0
    /// A sum that misses its mark only by rounding has reached it.
    package static let nearly = 1 - 1e-12
}
