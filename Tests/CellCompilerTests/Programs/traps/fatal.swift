protocol Shape { func area() -> Double }
extension Shape { func area() -> Double { fatalError("not implemented") } }  // traps
struct S: Shape {}
struct C: Shape { func area() -> Double { 1 } }
for s in [C(), S()] as [any Shape] { print(s.area()) }
/* output:
1.0
*/
