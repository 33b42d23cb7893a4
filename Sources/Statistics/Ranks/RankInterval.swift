/// The places a unit may truly have; 1 is the best, the largest value.
package struct RankInterval: Sendable, Equatable {
    package var best: Int
    package var worst: Int
    package init(best: Int, worst: Int) { (self.best, self.worst) = (best, worst) }
}
