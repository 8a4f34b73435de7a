func f() {
  var t: (a: [Int]?, b: Int) = ([1], 0)
  t.a?.append(t.b)
  struct S { var a: [Int]? = [1], b = [1, 2], d: [String: [Int]] = ["k": []] }
  var s = S()
  s.a?.append(s.b.count); s.d["k"]?.append(s.b[0]); s.a?[0] = s.d.count
  [1, 2].forEach { s.b.append($0) }
  s.a?.append(s.b.count)
  var list: [S?] = [s]
  list[0]?.a?.append(s.b.count)
  print(t, s.a!, s.d, list[0]!.a!)
}
f()

/* output:
(a: Optional([1, 0]), b: 0) [1, 2, 4] ["k": [1]] [1, 2, 4, 4]
*/
