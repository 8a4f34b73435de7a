enum E: Error { case neg }
func apply(_ xs: [Int], _ f: (Int) throws -> Int) rethrows -> [Int] { try xs.map(f) }
print(apply([1, 2]) { $0 + 1 })  // prints: [2, 3]
do {
  _ = try apply([1, -1]) { if $0 < 0 { throw E.neg }; return $0 }
} catch E.neg { print("neg") }  // prints: neg
