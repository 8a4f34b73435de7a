// opaque results
protocol Animal { var name: String { get }; func mate() -> Self }
struct Dog: Animal { var name = "dog"; func mate() -> Dog { Dog(name: name + "+") } }
func make() -> some Animal { Dog() }
func wrap<T: Animal>(_ t: T) -> some Animal { t.mate() }
let a = make()
print(a.name, a.mate().name, wrap(a).name, type(of: wrap(a)))
var b = make()
b = make()
print(b.name)
func pick(_ f: Bool) -> any Animal { f ? make() : wrap(Dog()) }
print(pick(true).name, pick(false).mate().name)
func seq() -> some Sequence<Int> { [1, 2, 3].lazy.map { $0 * 2 } }
for x in seq() { print(x, terminator: " ") }
print(seq().reduce(0, +), Array(seq()))
func coll(_ n: Int) -> some Collection<String> { (0..<n).map { "\($0)" } }
print(coll(3).joined(separator: "-"), coll(2).count, coll(1).first ?? "")
struct S { var body: some Animal { Dog(name: "body") }; subscript(i: Int) -> some Animal { Dog(name: "\(i)") } }
print(S().body.name, S()[3].mate().name)
func eq() -> some Equatable { 3 }
print(eq() == eq())
func f(_ x: some Numeric & Comparable, _ y: some Collection<Int>) -> String { "\(x * x) \(y.max() ?? 0)" }
print(f(3, [1, 4]), f(1.5, Set([2])))
func adder(_ n: Int) -> some (Equatable & Comparable) { n + 1 }
print(adder(1) < adder(1), max(adder(1), adder(1)) == adder(1))

/* output:
dog dog+ dog+ Dog
dog
dog dog++
2 4 6 12 [2, 4, 6]
0-1-2 2 0
body 3+
true
9 4 2.25 2
false true
*/
