import Foundation
struct Temperature: Comparable { private(set) var celsius: Double { didSet { changes += 1 } }; private(set) var changes = 0
  static let boiling = Temperature(celsius: 100), absoluteZero = -273.15
  init(celsius: Double) { self.celsius = max(celsius, Self.absoluteZero) }
  init(fahrenheit f: Double) { self.init(celsius: (f - 32) * 5 / 9) }
  var fahrenheit: Double { get { celsius * 9 / 5 + 32 } set { celsius = (newValue - 32) * 5 / 9 } }
  static func < (l: Self, r: Self) -> Bool { l.celsius < r.celsius } }
var t = Temperature(fahrenheit: 212); print(t == .boiling, t.celsius, t.changes); t.fahrenheit = 32; print(t.celsius, t.changes, t < .boiling, min(t, .boiling).fahrenheit, Temperature(celsius: -500).celsius)
struct Lazy { var calls = 0; lazy var big: [Int] = { calls += 1; return (1...5).map { $0 * $0 } }(); lazy private(set) var sum = big.reduce(0, +) }
var lz = Lazy(); print(lz.sum, lz.big, lz.calls); lz.big.append(1); print(lz.sum, lz.big.count, lz.calls)
struct Poly: ExpressibleByArrayLiteral, Equatable { var c: [Double]; init(arrayLiteral e: Double...) { c = e }; init(_ c: [Double]) { self.c = c }
  subscript(deg: Int) -> Double { get { deg < c.count ? c[deg] : 0 } set { while c.count <= deg { c.append(0) }; c[deg] = newValue } }
  func callAsFunction(_ x: Double) -> Double { c.reversed().reduce(0) { $0 * x + $1 } }
  static func * (a: Poly, b: Poly) -> Poly { var r: Poly = []; for (i, x) in a.c.enumerated() { for (j, y) in b.c.enumerated() { r[i + j] += x * y } }; return r }
  var derivative: Poly { Poly(c.enumerated().dropFirst().map { Double($0.offset) * $0.element }) } }
var p: Poly = [1, 2]; let q = p * p; print(q.c, q(3), q.derivative.c, q == [1, 4, 4], q[7]); p[3] += 5; print(p.c)
struct Grid<T> { let w: Int, h: Int; private var s: [T]; init(_ w: Int, _ h: Int, _ v: T) { (self.w, self.h) = (w, h); s = Array(repeating: v, count: w * h) }
  subscript(_ x: Int, _ y: Int) -> T { get { s[y * w + x] } set { s[y * w + x] = newValue } } }
extension Grid { subscript(safe x: Int, y: Int, default d: @autoclosure () -> T) -> T { (0..<w).contains(x) && (0..<h).contains(y) ? self[x, y] : d() }
  func mapped<U>(_ f: (T) throws -> U) rethrows -> [[U]] { try (0..<h).map { y in try (0..<w).map { x in try f(self[x, y]) } } } }
var g = Grid(3, 2, "."); g[1, 1] = "#"; g[0, 0] += "!"; print(g.mapped { $0 }, g[safe: 9, 9, default: "?"], g[safe: 1, 1, default: "?"])
func scope() -> [String] { var log: [String] = []; func note(_ s: String) { log.append(s) }
  do { defer { note("d1") }; defer { note("d2") }; note("body") }
  for i in 1...3 { defer { note("end\(i)") }; if i == 2 { continue }; note("it\(i)"); if i == 3 { break } }
  outer: for i in 0... { switch i { case 0: continue outer; case 5: break outer; case let n where n % 2 == 0: fallthrough; default: note("n\(i)") } }
  return log }
print(scope().joined(separator: " "))
print(stack, (1...15).map { $0 % 15 == 0 ? "FizzBuzz" : $0 % 5 == 0 ? "Buzz" : $0 % 3 == 0 ? "Fizz" : "\($0)" }.joined(separator: " "))  // error: cannot find 'stack' in scope
func roman(_ n: Int) -> String { let map: KeyValuePairs = [1000: "M", 900: "CM", 500: "D", 400: "CD", 100: "C", 90: "XC", 50: "L", 40: "XL", 10: "X", 9: "IX", 5: "V", 4: "IV", 1: "I"]; var n = n; return map.reduce(into: "") { while n >= $1.key { $0 += $1.value; n -= $1.key } } }
print([4, 9, 14, 1994, 2026].map(roman), String(2026, radix: 7), 0x7E.description)
let a: Set = [1, 2, 3, 4], b: Set = [3, 4, 5]; print(a.union(b).sorted(), a.intersection(b).sorted(), a.subtracting(b).sorted(), a.symmetricDifference(b).sorted(), a.isDisjoint(with: [9]), Set([1, 2]).isStrictSubset(of: a), a.isSuperset(of: [1]), a == [4, 3, 2, 1])
var s = a; print(s.insert(9), s.insert(1).inserted, s.remove(2) as Any, s.remove(77) as Any, s.contains(9), s.update(with: 3) as Any, s.filter { $0 > 3 }.sorted(), s.map { $0 * 2 }.sorted(), s.min()!, s.sorted(by: >).first!); s.formIntersection([1, 9]); s.subtract([1]); print(s, s.isEmpty, s.count)
var d = ["one": 1, "two": 2]; d.merge(["two": 22, "three": 3]) { old, new in old + new }; d["four", default: 40] += 4; print(d.sorted { $0.value < $1.value }.map { "\($0.0):\($0.1)" }, d.removeValue(forKey: "one") as Any, d.updateValue(5, forKey: "two") as Any, d["none"] as Any, d.filter { $0.value > 4 }.keys.sorted(), d.compactMapValues { $0 > 4 ? "\($0)" : nil }.values.sorted(), d.contains { $0.key == "four" }, d.keys.contains("x"), d.first { $0.value == 3 }?.key ?? "-", d.min { $0.value < $1.value }!.key)
let inverted = Dictionary(d.map { ($1, $0) }, uniquingKeysWith: { a, _ in a }); print(inverted.keys.sorted(), inverted[44] ?? "?", Dictionary(zip("abc", 1...)) { $1 }.sorted { $0.key < $1.key }.map(\.value), d.reduce(0) { $0 + $1.value }, d.allSatisfy { $0.value > 0 }, [String: Int](uniqueKeysWithValues: [("k", 1)]))
