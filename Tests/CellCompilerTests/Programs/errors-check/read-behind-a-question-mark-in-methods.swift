struct S { var a: [Int]? = [1]; var b = [1, 2]; var d: [String: [Int]] = [:]
  mutating func f() { 
    a?.append(a!.count) // error: overlapping accesses to 'self.a', but modification requires exclusive 
    d["x"]?.append(d.count) // error: overlapping accesses to 'self.d', but modification requires exclusive 
    self.a?[b.count - 2] = a![0] // error: overlapping accesses to 'self.a', but modification requires exclusive 
    let k = d["y"]?.count
    d["y"]?.append(k ?? 0)
    d[d.keys.first!]?.append(1)
  }
}
var s = S()
s.f()
s.a?.append(s.a!.count) // error: overlapping accesses to 's.a', but modification requires exclusive acc
s.a?.append(s.b.map { $0 + 1 }.count + s.a!.count) // error: overlapping accesses to 's.a', but modification requires exclusive acc
func g(_ x: [Int]?) -> Int { 1 }
s.a?[g(s.a)] = 3 // error: overlapping accesses to 's.a', but modification requires exclusive acc
s.a?[0] = s.a?[0] ?? 1 // error: overlapping accesses to 's.a', but modification requires exclusive acc
