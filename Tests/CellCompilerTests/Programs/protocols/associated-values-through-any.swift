protocol Shape { associatedtype U; func area() -> U; var name: String { get } ; var first: U { get } }
struct Ci: Shape { func area() -> Double { 3.5 }; var name: String { "ci" }; var first: Double { 1 } }
struct Sq: Shape { func area() -> Int { 4 }; var name: String { "sq" }; var first: Int { 7 } }
struct Tx: Shape { func area() -> String { "t" }; var name: String { "tx" }; var first: String { "f" } }
let a: any Shape = Ci()
print(a.area())
let all: [any Shape] = [Ci(), Sq(), Tx()]
for s in all { print(s.name, s.area(), s.first) }
print(all.map { $0.area() })
let v = all[1].area()
if let i = v as? Int { print("int", i + 1) }
let x: Any = all[2].first
print(x)
print(type(of: all[0].area()))

/* output:
3.5
ci 3.5 1.0
sq 4 7
tx t f
[3.5, 4, "t"]
int 5
f
Double
*/
