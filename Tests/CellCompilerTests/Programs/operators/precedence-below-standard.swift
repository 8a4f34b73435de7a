precedencegroup PipePrecedence {
  associativity: left
  higherThan: ComparisonPrecedence
  lowerThan: AdditionPrecedence
}
infix operator |>: PipePrecedence
func |> <A, B>(value: A, function: (A) -> B) -> B { function(value) }
func double(_ x: Int) -> Int { x * 2 }
print(3 + 4 |> double)
print(1 + 2 * 3 |> double |> String.init)
print(3 + 4 |> { $0 - 1 } |> double == 12)
let words = "a b c".split(separator: " ").map(String.init) + ["d"] |> { $0.count }
print(words)

precedencegroup DotPrecedence {
  higherThan: AdditionPrecedence
}
precedencegroup PowerPrecedence {
  higherThan: MultiplicationPrecedence, DotPrecedence
  associativity: right
}
infix operator **: PowerPrecedence
infix operator •: DotPrecedence
func ** (x: Int, n: Int) -> Int { n == 0 ? 1 : x * (x ** (n - 1)) }
func • (x: Int, y: Int) -> Int { x * 10 + y }
print(2 ** 3 ** 2, 2 * 3 ** 2, 1 + 2 • 3 ** 2)
print(1 + 2 ** 2 |> double)

infix operator <~>
func <~> (x: Int, y: Int) -> Int { x * 100 + y }
let near = 1 <~> 2
print(near)
/* output:
14
14
true
4
512 18 30
10
102
*/
