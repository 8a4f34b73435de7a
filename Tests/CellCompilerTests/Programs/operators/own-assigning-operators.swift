infix operator **: MultiplicationPrecedence
infix operator **=: AssignmentPrecedence
func ** (base: Int, power: Int) -> Int { (0..<power).reduce(1) { product, _ in product * base } }
func **= (base: inout Int, power: Int) { base = base ** power }
var side = 3
side **= 2
side **= side - 7
print(side)

infix operator ??=: AssignmentPrecedence
func ??= <T>(value: inout T?, fallback: @autoclosure () -> T) {
  if value == nil { value = fallback() }
}
func slow() -> Int {
  print("asked")
  return 4
}
var limit: Int?
limit ??= slow()
limit ??= slow()
print(limit ?? 0)
var names: [String: String] = ["a": "Ann"]
names["b"] ??= "Bob"
names["a"] ??= "Abe"
print(names["a"]!, names["b"]!)

infix operator <-
func <- <T>(list: inout [T], element: T) { list.append(element) }
var queue: [String] = []
queue <- "first"
queue <- "second"
print(queue)

struct Vector: Equatable {
  var x = 0.0, y = 0.0
  static func *= (v: inout Vector, k: Double) { v = Vector(x: v.x * k, y: v.y * k) }
  static func |> (v: inout Vector, move: (Double, Double)) { v.x += move.0; v.y += move.1 }
}
infix operator |>: AdditionPrecedence
var here = Vector(x: 1, y: 2)
here *= 3
here |> (0.5, -1)
print(here)
/* output:
81
asked
4
Ann Bob
["first", "second"]
Vector(x: 3.5, y: 5.0)
*/
