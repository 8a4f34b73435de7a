func add(a: Int, b: Int) -> Int { return a + b }
print(add(a: 1 b: 2))  // error:
print(add(a: 1,, b: 2))  // error:
