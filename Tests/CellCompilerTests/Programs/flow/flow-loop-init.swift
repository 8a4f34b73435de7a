let last: Int
for i in 0..<3 {
  last = i  // error: immutable value 'last' may only be initialized once
}
print(last)  // error: constant 'last' used before being initialized
