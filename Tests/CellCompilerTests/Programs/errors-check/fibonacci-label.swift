func fib(n: Int) -> Int {
  if n < 2 { return n }
  return fib(n - 1) + fib(n - 2)  // error: missing argument label 'n:' in call
}
print(fib(n: "5"))  // error: cannot convert value of type 'String' to expected argument type 'Int'
