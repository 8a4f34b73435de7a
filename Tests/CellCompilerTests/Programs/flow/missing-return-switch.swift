func name(_ n: Int) -> String {
  switch n {
  case 0: return "zero"
  case 1: return "one"
  default: print("other")
  }
}  // error: missing return in global function expected to return 'String'
print(name(1))
