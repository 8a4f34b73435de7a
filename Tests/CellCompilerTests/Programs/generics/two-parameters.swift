func zipMap<A, B, C>(_ a: [A], _ b: [B], _ f: (A, B) -> C) -> [C] { zip(a, b).map { f($0, $1) } }
print(zipMap([1, 2], ["a", "b"]) { "\($1)\($0)" })  // prints: ["a1", "b2"]
func swapped<A, B>(_ p: (A, B)) -> (B, A) { (p.1, p.0) }
print(swapped((1, "x")))  // prints: ("x", 1)
