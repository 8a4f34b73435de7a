import Foundation
precedencegroup Pipe { associativity: left lowerThan: TernaryPrecedence }
precedencegroup Power { higherThan: MultiplicationPrecedence associativity: right }
infix operator |>: Pipe
infix operator **: Power
infix operator <+>: AdditionPrecedence
prefix operator √
postfix operator %%
func |> <A, B>(x: A, f: (A) -> B) -> B { f(x) }
func ** (a: Double, b: Double) -> Double { pow(a, b) }
func ** (a: Int, b: Int) -> Int { (0..<b).reduce(1) { r, _ in r * a } }
prefix func √ (x: Double) -> Double { x.squareRoot() }
postfix func %% (x: Double) -> Double { x / 100 }
struct V2: Hashable, AdditiveArithmetic { var x = 0.0, y = 0.0; static let zero = V2()
  static func + (a: V2, b: V2) -> V2 { V2(x: a.x + b.x, y: a.y + b.y) }; static func - (a: V2, b: V2) -> V2 { V2(x: a.x - b.x, y: a.y - b.y) }
  static func <+> (a: V2, b: V2) -> Double { a.x * b.x + a.y * b.y }
  static func == (a: V2, b: V2) -> Bool { abs(a.x - b.x) < 1e-9 && abs(a.y - b.y) < 1e-9 } }
print(2 ** 3 ** 2, 2.0 ** 0.5 |> { ($0 * 1000).rounded() }, √16 + 50.0%%, [1, 2, 3] |> { $0.map { $0 ** 2 } } |> { $0.reduce(0, +) })
var v = V2(x: 1, y: 2); v += V2(x: 0.1, y: 0.2); v -= .zero
print(v, v <+> V2(x: 2, y: 1), [V2(x: 1, y: 1), V2(x: 2, y: 2)].reduce(.zero, +), v == V2(x: 1.1, y: 2.2))
@discardableResult func apply<T>(_ x: inout T, _ fs: ((inout T) -> Void)...) -> Int { for f in fs { f(&x) }; return fs.count }
var n = 5; apply(&n, { $0 += 1 }, { $0 *= 2 }); print(n, apply(&n))
func sum(_ xs: Int..., scale: Int = 1) -> Int { xs.reduce(0, +) * scale }
print(sum(), sum(1, 2, 3), sum(1, 2, scale: 10))
func make() -> (inc: () -> Int, reset: () -> Void) { var c = 0; return ({ c += 1; return c }, { c = 0 }) }
let (inc, reset) = make(); _ = inc(); _ = inc(); print(inc()); reset(); print(inc())
let compose = { (f: @escaping (Int) -> Int, g: @escaping (Int) -> Int) in { g(f($0)) } }
print(compose({ $0 + 1 }, { $0 * 10 })(4), [3, 1, 2].sorted(by: >), ["b": 1, "a": 2].map { "\($0)\($1)" }.sorted(), [1, 2, 3].reduce(into: [Int: [String]]()) { $0[$1 % 2, default: []].append("\($1)") }.sorted { $0.key < $1.key })
struct Person { var name: String; var age: Int; var address: Address?; struct Address { var city: String; var zip: Int } }
var people = [Person(name: "Bob", age: 30, address: .init(city: "X", zip: 1)), Person(name: "Al", age: 25), Person(name: "Cy", age: 30, address: .init(city: "Y", zip: 2))]
print(people.map(\.name), people.sorted { ($0.age, $1.name) < ($1.age, $0.name) }.map(\.name), people.compactMap(\.address?.city), people.map(\.address?.zip))
let kp: WritableKeyPath<Person, Int> = \.age; people[0][keyPath: kp] += 1; print(people[0].age, people[0][keyPath: \.address!.city], \Person.name == \Person.name)
func sortedBy<T, K: Comparable>(_ xs: [T], _ k: KeyPath<T, K>, desc: Bool = false) -> [T] { xs.sorted { desc ? $0[keyPath: k] > $1[keyPath: k] : $0[keyPath: k] < $1[keyPath: k] } }
print(sortedBy(people, \.name).map(\.name), sortedBy(people, \.age, desc: true).first!.name, Dictionary(grouping: people, by: \.age).mapValues { $0.count }.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
people[1].address?.city = "no"; people[2].address?.city += "!"; people[1].address = .init(city: "Z", zip: 3); print(people.map { $0.address?.city ?? "-" })
func f(_ x: @autoclosure () -> Int, if c: Bool) -> Int { c ? x() : 0 }
print(f({ print("eval"); return 1 }(), if: false), f(7, if: true))
defer { print("end of file") }
do { defer { print("d1") }; defer { print("d2") }; print("body") }

/* output:
512 1414.0 4.5 14
V2(x: 1.1, y: 2.2) 4.4 V2(x: 3.0, y: 3.0) true
12 0
0 6 30
3
1
50 [3, 2, 1] ["a2", "b1"] [(key: 0, value: ["2"]), (key: 1, value: ["1", "3"])]
["Bob", "Al", "Cy"] ["Al", "Cy", "Bob"] ["X", "Y"] [Optional(1), nil, Optional(2)]
31 X true
["Al", "Bob", "Cy"] Bob ["25:1", "30:1", "31:1"]
["X", "Z", "Y!"]
0 7
body
d2
d1
end of file
*/
