func f(_ x: Int?) -> Int {
  guard let x else { print("none") }
  guard x > 0 else { return }  // error: non-void function should return a value
  return x
}
func g(_ s: String?) {
  guard let s = s else { return 5 }  // error: unexpected non-void return value in void function
  print(s)
}
print(f(1), g(nil))
