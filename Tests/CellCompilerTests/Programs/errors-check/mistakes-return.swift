func sign(_ x: Int) -> String {
  if x > 0 {
    return "plus"
  } else if x < 0 {
    return "minus"
  }
}  // error: missing return in global function expected to return 'String'
func double(_ x: Int) -> Int {
  let y = x * 2
}  // error: missing return in global function expected to return 'Int'
print(sign(3), double(2))
