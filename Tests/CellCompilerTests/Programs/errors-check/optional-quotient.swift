func divide(_ a: Int, by b: Int) -> Int? {
  if b == 0 { return nil }
  return a / b
}
let result = divide(10, by: 2)
print(result + 1)  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let other: Int = divide(10, 5)  // error: missing argument label 'by:' in call
if result > 2 { print("big") }  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
