var name: String! = "Ada"
print(name.count, name!, name + "!")
let upper = name.uppercased()
print(upper)
func length(_ text: String) -> Int { text.count }
print(length(name))
let copy = name
print(copy?.count ?? 0)
name = nil
print(name == nil, name ?? "nobody")
if let n = name { print(n) } else { print("no name") }
func find(_ n: Int) -> Int! { n > 0 ? n * 2 : nil }
let a: Int = find(4)
print(a, find(3) + 1, -find(2), find(5) > 9)
let b = find(-1)
print(b as Any, find(-1) == nil)
func next(_ x: Int!) -> Int { x + 1 }
print(next(3))
var tags: [String]! = ["x"]
tags.append("y")
for t in tags { print(t, terminator: " ") }
print(tags[1], tags.count)
var double: ((Int) -> Int)!
double = { $0 * 2 }
print(double(21))
switch find(1) { case 2?: print("two"); case nil: print("none"); default: print("other") }
/* output:
3 Ada Ada!
ADA
3
3
true nobody
no name
8 7 -4 true
nil true
4
x y y 2
42
two
*/
