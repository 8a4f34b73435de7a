protocol Box { associatedtype V: CustomStringConvertible; var value: V { get }; func many() -> [V]; func maybe() -> V?; func pair() -> (V, Int) ; func map() -> [String: V] }
struct I: Box { var value: Int; func many() -> [Int] { [value, value] }; func maybe() -> Int? { value > 1 ? value : nil }; func pair() -> (Int, Int) { (value, 1) }; func map() -> [String: Int] { ["a": value] } }
struct S: Box { var value: String; func many() -> [String] { [value] }; func maybe() -> String? { nil }; func pair() -> (String, Int) { (value, 2) }; func map() -> [String: String] { ["b": value] } }
let bs: [any Box] = [I(value: 3), S(value: "q"), I(value: 1)]
for b in bs {
  print(b.value.description, b.value)
  print(b.many(), b.many().count)
  if let m = b.maybe() { print("got", m) } else { print("none") }
  let p = b.pair()
  print(p.0, p.1)
  print(b.map())
}
func show<B: Box>(_ b: B) { print("show", b.value, b.many(), b.maybe() as Any) ; let v = b.value; print(v.description); print(B.self) }
for b in bs { show(b) }

/* output:
3 3
[3, 3] 2
got 3
3 1
["a": 3]
q q
["q"] 1
none
q 2
["b": "q"]
1 1
[1, 1] 2
none
1 1
["a": 1]
show 3 [3, 3] Optional(3)
3
I
show q ["q"] nil
q
S
show 1 [1, 1] nil
1
I
*/
