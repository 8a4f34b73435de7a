func a(_ x: Int?) -> String { "Int?" }
func a(_ x: Double) -> String { "Double" }
func b(_ x: Any) -> String { "Any" }
func b(_ x: Double) -> String { "Double" }
func c(_ x: Any) -> String { "Any" }
func c(_ x: Int?) -> String { "Int?" }
func d(_ x: Any?) -> String { "Any?" }
func d(_ x: Int?) -> String { "Int?" }
protocol P {}
extension Int: P {}
extension Double: P {}
func e(_ x: any P) -> String { "any P" }
func e(_ x: Int?) -> String { "Int?" }
func f(_ x: any P) -> String { "any P" }
func f(_ x: Double) -> String { "Double" }
func g(_ x: any P) -> String { "any P" }
func g<T: P>(_ x: T) -> String { "T" }
func h(_ x: any P) -> String { "any P" }
func h(_ x: Any) -> String { "Any" }
func i(_ x: [Any]) -> String { "[Any]" }
func i(_ x: [Int?]) -> String { "[Int?]" }
func l(_ x: Int, _ y: Int = 1) -> String { "default" }
func l(_ x: Any) -> String { "Any" }
func m(_ x: Int, _ y: Int = 1) -> String { "default" }
func m<T>(_ x: T) -> String { "T" }
func n<T>(_ x: T?) -> String { "T?" }
func n<T>(_ x: T) -> String { "T" }
func o(_ x: Float) -> String { "Float" }
func o<T>(_ x: T) -> String { "T" }
func p(_ x: Double, _ y: Int) -> String { "DI" }
func p(_ x: Int, _ y: Double) -> String { "ID" }
func p(_ x: Double, _ y: Double) -> String { "DD" }
func q(_ x: () -> Any) -> String { "Any" }
func q(_ x: () -> Int?) -> String { "Int?" }
let z = 3, w = [1]
print(a(1), b(1), b(z), c(1), c(z), d(1), d(z), d(nil), e(1), e(z), f(1), f(z), g(1), g(z), h(1), h(z))
print(i([1]), i(w), l(1), l(z), m(1), m(z), n(1), n(z), n(Int("1")), o(1), o(z), o(1.5))
print(p(1, 2.5), p(1.5, 2), q { 1 }, q { z })

/* output:
Int? Any Any Any Any Int? Int? Int? any P any P any P any P any P any P any P any P
[Any] [Any] default default default default T T T? T T T
ID DI Any Any
*/
