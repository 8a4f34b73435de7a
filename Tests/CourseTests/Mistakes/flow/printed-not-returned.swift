func f(_ x: Int) -> Int {
  print(x * 2)
}
f(2)
