infix operator •: MultiplicationPrecedence
func • (a: [Double], b: [Double]) -> Double { zip(a, b).map { $0 * $1 }.reduce(0, +) }
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
print([1, 2, 3] • [4, 5, 6] + 1)  // prints: 33.0
print(√16)  // prints: 4.0
