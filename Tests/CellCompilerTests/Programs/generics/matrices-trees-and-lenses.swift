// generics with where, conditional conformance, nested generics
struct Matrix<T> { var rows: [[T]]; subscript(r: Int, c: Int) -> T { get { rows[r][c] } set { rows[r][c] = newValue } } }
extension Matrix: Equatable where T: Equatable {}
extension Matrix: Hashable where T: Hashable {}
extension Matrix where T: Numeric {
  static func * (a: Matrix, b: Matrix) -> Matrix {
    var out = [[T]]()
    for r in a.rows { var row = [T](); for c in 0..<b.rows[0].count { var s: T = 0; for (k, v) in r.enumerated() { s += v * b.rows[k][c] }; row.append(s) }; out.append(row) }
    return Matrix(rows: out)
  }
  var trace: T { rows.indices.reduce(0) { $0 + rows[$1][$1] } }
}
extension Matrix: CustomStringConvertible where T: CustomStringConvertible { var description: String { rows.map { $0.map(\.description).joined(separator: " ") }.joined(separator: "|") } }
var m = Matrix(rows: [[1, 2], [3, 4]])
m[0, 1] = 5
print(m * m, m.trace, m == m, Set([m, m]).count)
let d = Matrix(rows: [[0.5]])
print(d * d, d.trace)
enum Tree<K: Comparable, V> { case leaf; indirect case node(Tree, K, V, Tree)
  func inserting(_ k: K, _ v: V) -> Tree { switch self { case .leaf: .node(.leaf, k, v, .leaf)
    case let .node(l, k2, v2, r): k < k2 ? .node(l.inserting(k, v), k2, v2, r) : k > k2 ? .node(l, k2, v2, r.inserting(k, v)) : .node(l, k, v, r) } }
  var list: [(K, V)] { if case let .node(l, k, v, r) = self { l.list + [(k, v)] + r.list } else { [] } }
  func map<U>(_ f: (V) throws -> U) rethrows -> Tree<K, U> { switch self { case .leaf: return .leaf; case let .node(l, k, v, r): return .node(try l.map(f), k, try f(v), try r.map(f)) } }
}
let t = ["b": 2, "a": 1, "c": 3].sorted { $0.key < $1.key }.reduce(Tree<String, Int>.leaf) { $0.inserting($1.key, $1.value) }
print(t.list.map { "\($0.0)=\($0.1)" }, t.map { Double($0) / 2 }.list.map(\.1))
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
print(compose({ (x: Int) in x + 1 }, { "\($0)!" })(4))
struct Lens<S, A> { let get: (S) -> A; let set: (S, A) -> S
  func then<B>(_ o: Lens<A, B>) -> Lens<S, B> { Lens<S, B>(get: { o.get(self.get($0)) }, set: { s, b in self.set(s, o.set(self.get(s), b)) }) } 
  init(get: @escaping (S) -> A, set: @escaping (S, A) -> S) { self.get = get; self.set = set }
  init(_ kp: WritableKeyPath<S, A>) { self.init(get: { $0[keyPath: kp] }, set: { var s = $0; s[keyPath: kp] = $1; return s }) } }
struct In { var x = 1 }; struct Out { var i = In() }
let l = Lens(\Out.i).then(Lens(\In.x))
print(l.get(l.set(Out(), 42)))

/* output:
16 25|15 31 5 true 1
0.25 0.5
["a=1", "b=2", "c=3"] [0.5, 1.0, 1.5]
5!
42
*/
