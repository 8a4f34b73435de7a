typealias Vector = [Double]
func dot(_ a: Vector, _ b: Vector) -> Double {
  zip(a, b).map { $0 * $1 }.sum()  // error: value of type '[Double]' has no member 'sum'
}
func norm(_ a: Vector) -> Double { dot(a, a).squareRoot }  // error: function produces expected type 'Double'; did you mean to call it with '()'?
let v: Vector = [1, "2", 3]  // error: cannot convert value of type 'String' to expected element type 'Double'
print(dot(v, 2))  // error:
print(v * 2)  // error:
