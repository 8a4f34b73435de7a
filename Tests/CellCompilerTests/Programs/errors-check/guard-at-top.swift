guard let n = Int("5") else { print("no") }
print(n)
func g(_ s: String?) {
  guard let s else { print("none") }
  print(s)
}
if let m = Int("3"), m > 2 { print(m) }
print(m)  // error: cannot find 'm' in scope
