struct Pair<A, B> { var a: A; var b: B }
extension Pair: Equatable where A: Equatable, B: Equatable {}
print(Pair(a: 1, b: "x") == Pair(a: 1, b: "x"))  // prints: true
