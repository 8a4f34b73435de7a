func f(a: Int, b: Int) -> Int { a + b }
print(f(a: 1))  // error: missing argument for parameter 'b' in call
print(f(a: 1, b: 2, c: 3))  // error: extra argument 'c' in call
print(f(1, 2))  // error: missing argument
print(f(a: "x", b: 2))  // error: cannot convert value of type 'String' to expected argument type 'Int'
