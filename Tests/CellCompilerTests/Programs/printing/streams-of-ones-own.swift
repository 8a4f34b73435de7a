struct Counter: TextOutputStream { var n = 0; var calls = 0; mutating func write(_ s: String) { n += s.count; calls += 1 } }
var c = Counter()
print("abc", 1, [2, 3], to: &c)
print(c.n, c.calls)
debugPrint("abc", to: &c)
print(c.n, c.calls)
var t = ""
print("x", 1.5, to: &t)
print(t, terminator: "")
struct Report { var out = ""; mutating func line(_ s: String) { print("*", s, to: &out) } }
var r = Report()
r.line("one"); r.line("two")
print(r.out)
func dumpAll<S: TextOutputStream>(_ xs: [Int], into s: inout S) { for x in xs { print(x, terminator: ",", to: &s) } }
dumpAll([1, 2], into: &t)
dumpAll([10], into: &c)
print(t, c.n)
/* output:
13 7
19 10
x 1.5
* one
* two

x 1.5
1,2, 22
*/
