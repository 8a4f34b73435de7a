typealias Pair<T> = (T, T)
typealias Table<V> = [String: V]
typealias Handler<A, B> = (A) -> B
typealias Res<T> = Result<T, MyError>
struct MyError: Error {}
let p: Pair<Int> = (1, 2)
var t: Table<[Int]> = ["a": [1]]
t["b", default: []].append(4)
let h: Handler<Int, String> = { "\($0)" }
print(p.0 + p.1, t["b"]!, h(4))
func f(_ ok: Bool) -> Res<Int> { ok ? .success(1) : .failure(MyError()) }
switch f(true) { case .success(let v): print(v); case .failure: print("f") }
struct Cache<K: Hashable, V> { typealias Store = [K: V]; var s: Store = [:] }
var c = Cache<String, Int>(); c.s["x"] = 3; print(c.s)
let u: Cache<String, Int>.Store = ["q": 1]; print(u)
struct Grid<T> { typealias Row = [T]; var rows: [Row] }
typealias IntGrid = Grid<Int>
print(IntGrid(rows: [[1, 2]]).rows)
/* output:
3 [4] 4
1
["x": 3]
["q": 1]
[[1, 2]]
*/
