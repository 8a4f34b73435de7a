func f(_ n: Int) -> Int {
  var i = n
  while i > 0 {
    i -= 1
    if i == 3 { return i }
  }
}  // error: missing return in global function expected to return 'Int'
func g() -> Int {
  while true {
  }
}
print(f(4))
