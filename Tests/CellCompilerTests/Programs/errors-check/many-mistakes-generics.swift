struct Stack<T> { var items: [T] = []; mutating func push(_ t: T) { items.append(t) }; func map<U>(_ f: (T) -> U) -> Stack<U> { Stack<U>(items: items.map(f)) } }
var s = Stack() // error:
var t = Stack<Int>(); t.push("x") // error:
var u = Stack<Int, String>() // error:
let v: Stack = Stack(items: [1]); v.push(2) // error:
let w: Stack<String> = t.map { $0 + 1 } // error:
func max2<T>(_ a: T, _ b: T) -> T { a > b ? a : b } // error:
func eq<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
print(eq(1, "a"), eq(Stack(items: [1]), Stack(items: [1]))) // error:
func pick<T: Collection>(_ c: T) -> T.Element where T.Element: Comparable { c.max() } // error:
func make<T>() -> T { fatalError() }
let m = make() // error:
let n: Int = make()
extension Stack where T == Int { func sum() -> Int { items.reduce(0, +) } }
print(Stack(items: ["a"]).sum()) // error:
extension Array where Element: Numeric { func total() -> Element { reduce(0, +) } }
print([1, 2].total(), ["a"].total()) // error:
typealias Pair<A> = (A, A)
let p: Pair<Int> = (1, "x") // error:
func opaque() -> some Equatable { if true { return 1 } ; return "a" } // error:
func anyFn(_ x: some Comparable) -> Bool { x < x }
print(anyFn([1])) // error:
struct W<each T> { }
class G<T>: T { } // error:
protocol Q { associatedtype A; func f(_ a: A) }
func useQ(_ q: Q) { q.f(1) } // error:
func useQ2(_ q: any Q) { q.f(1) } // error:
func useQ3<X: Q>(_ q: X) where X.A == Int { q.f(1); q.f("a") } // error:
let k: Dictionary<[Int: (Int) -> Int], Int> = [:] // error:
let kk: Set<(Int, Int)> = [] // error:
