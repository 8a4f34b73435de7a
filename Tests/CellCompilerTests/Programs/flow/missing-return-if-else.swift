func sign(_ n: Int) -> Int {
  if n > 0 { return 1 }
  else if n < 0 { return -1 }
}  // error: missing return in global function expected to return 'Int'
func h(_ n: Int) -> Int {
  if n > 0 { return 1 } else { print("x") }
}  // error: missing return in global function expected to return 'Int'
print(sign(3))
