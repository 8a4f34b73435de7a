func double(_ x: Int) -> Int {
  let result = 2 * x
  retrun result
}
print(double(4))
