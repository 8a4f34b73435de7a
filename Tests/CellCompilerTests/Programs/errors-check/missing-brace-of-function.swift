func f(x: Int) -> Int  // error: expected '{' in body of function declaration
  return x * 2  // error: return invalid outside of a func
}  // error:
print(f(x: 2))
