protocol Named { func same(_ o: Self) -> Bool; func tag() -> String; var size: Int { get } }
extension Named where Self: Equatable { func same(_ o: Self) -> Bool { self == o } }
extension Named { func tag() -> String { "plain" }; var size: Int { 0 } }
extension Named where Self: CustomStringConvertible { func tag() -> String { "<\(description)>" } }
extension Named where Self: Collection { var size: Int { count } }
struct P: Named, Equatable { var x: Int }
struct Q: Named, Equatable, CustomStringConvertible { var x: Int; var description: String { "q\(x)" } }
extension Array: Named where Element: Equatable {}
func check<T: Named>(_ a: T, _ b: T) -> String { "\(a.same(b)) \(a.tag()) \(a.size)" }
print(check(P(x: 1), P(x: 1)), check(Q(x: 1), Q(x: 2)), check([1, 2], [1, 2]))
let all: [any Named] = [P(x: 1), Q(x: 3), [1, 2, 3]]
for a in all { print(a.tag(), a.size) }
protocol H { init(_ x: Int); var v: Int { get } }
extension Int: H { var v: Int { self } }
struct W: H { var v: Int; init(_ x: Int) { v = x * 2 } }
extension Double: H { var v: Int { Int(self) } }
func make<T: H>(_ t: T.Type, _ n: Int) -> T { T(n) }
print(make(Int.self, 4), make(W.self, 4).v, make(Double.self, 4))
let ts: [any H.Type] = [Int.self, W.self, Double.self]
print(ts.map { $0.init(5).v })
protocol Z { init() }
extension Int: Z {}
extension String: Z {}
extension Array: Z {}
extension Dictionary: Z {}
func zero<T: Z>() -> T { T() }
let i: Int = zero(), s: String = zero(), a: [Int] = zero(), d: [String: Int] = zero()
print(i, s.isEmpty, a, d)

/* output:
true plain 0 false <q1> 0 true <[1, 2]> 2
plain 0
<q3> 0
<[1, 2, 3]> 3
4 8 4.0
[5, 10, 5]
0 true [] [:]
*/
