func g() -> String {
  print("x")
  let y = 2
  print(y)
}  // error: missing return in global function expected to return 'String'
