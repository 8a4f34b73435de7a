let missing: Double? = nil
let known: Double? = 2.5
print(missing ?? -1, known ?? -1)
let anything: Any = missing ?? -1
print(anything, "\(missing ?? -1)", String(describing: missing ?? 0))
let typed: Double = missing ?? -1
print(typed, [missing ?? 0, known ?? 0], (missing ?? 3) / 2)
let whole: Int? = nil
print(whole ?? 7, [whole ?? 1], whole.map { $0 + 1 } ?? -1)
func show(_ value: Double) -> String { "double \(value)" }
print(show(missing ?? 4))
/* output:
-1.0 2.5
-1.0 -1.0 0.0
-1.0 [0.0, 2.5] 1.5
7 [1] -1
double 4.0
*/
