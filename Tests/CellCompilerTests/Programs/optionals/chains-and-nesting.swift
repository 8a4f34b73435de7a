class Node { var value: Int; var next: Node?; var kids: [Node] = []; init(_ v: Int) { value = v }
  func double() -> Int { value * 2 } ; func maybe() -> Int? { value > 1 ? value : nil } }
let n = Node(1); n.next = Node(2); n.next?.next = Node(3)
print(n.next?.next?.double() ?? 0)
print(n.next?.next?.next?.double() as Any)
n.next?.value += 5
print(n.next!.value)
var d: [String: [Int]]? = ["a": [1]]
d?["a"]?.append(2)
d?["b"] = [9]
print(d!["a"]!, d?["b"]?.first ?? -1, d?["zz"]?.count as Any)
let nested: Int?? = 5
if let a = nested, let b = a { print(b) }
if case let x?? = nested { print("deep", x) }
let none: Int?? = .some(nil)
print(none == nil, none! == nil)
let xs: [Int?] = [1, nil, 3]
for case let x? in xs { print(x) }
for case .some(let x) in xs where x > 1 { print("s", x) }
print(xs.compactMap { $0 }, xs.map { $0 ?? 0 })
let s: String? = "hi"
print(s.map { $0.count } ?? 0, s.flatMap { Int($0) } ?? -1)
guard case let t? = s else { fatalError() }
print(t)
let maybe = n.maybe().map { $0 + 1 }
print(maybe ?? 0)
switch nested { case .some(.some(let v)) where v > 3: print("big", v); case .some(nil): print("sn"); default: print("x") }
print((n.next?.kids.isEmpty ?? false) ? "no kids" : "kids")
if let first = n.kids.first?.value, first > 0 { print(first) } else { print("none") }
var arr: [Int]? = [1, 2, 3]
arr?[0] = 7
arr?.swapAt(0, 1)
print(arr!)
let opt: Int? = .init(4)
print(opt!)
let u: Int = .max
print(u, Double.pi > .zero)
print(s?.first?.isLetter == true, s?.count == 2)
let e: [Int]? = nil
print(e?.isEmpty ?? true, e?.first ?? 9)
/* output:
6
nil
7
[1, 2] 9 nil
5
deep 5
false true
1
3
s 3
[1, 3] [1, 0, 3]
2 -1
hi
0
big 5
no kids
none
[2, 7, 3]
4
9223372036854775807 true
true true
true 9
*/
