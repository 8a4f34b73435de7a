protocol Visitor { func visit(_ n: Int) -> String }
protocol Box { func map<T>(_ f: (Int) -> T) -> [T]; static var kind: String { get } }
struct Two: Box { let a: Int, b: Int; func map<T>(_ f: (Int) -> T) -> [T] { [f(a), f(b)] }; static var kind: String { "two" } }
struct One: Box { let a: Int; func map<T>(_ f: (Int) -> T) -> [T] { [f(a)] }; static let kind = "one" }
let boxes: [any Box] = [Two(a: 1, b: 2), One(a: 5)]
for b in boxes { print(b.map { "\($0)!" }, b.map { Double($0) / 2 }, type(of: b).kind) }
/* output:
["1!", "2!"] [0.5, 1.0] two
["5!"] [2.5] one
*/
