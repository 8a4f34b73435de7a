func gradientDescent(start: Double, rate: Double, steps: Int, f: (Double) -> Double) -> Double {
  let x = start
  for step in 0..<steps {
    let g = f(x)
    x -= rate * g  // error: left side of mutating operator isn't mutable: 'x' is a 'let' constant
    print(step * rate)  // error: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'
  }
  return x
}
print(gradientDescent(start: 1, rate: 0.1, steps: 10.5) { 2 * $0 })  // error: cannot convert value of type 'Double' to expected argument type 'Int'
print(gradientDescent(start: 1, steps: 10, rate: 0.1) { 2 * $0 })  // error: argument 'rate' must precede argument 'steps'
