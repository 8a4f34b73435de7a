func sign(_ x: Int) -> String {
  if x > 0 { return "plus" }
}
print(sign(3))
