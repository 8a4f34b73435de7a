func upTo(_ n: Int) -> Int {
  var t = 0
  for i in 1...n { t += i }  // traps
  return t
}
print(upTo(3))
print(upTo(-1))

/* output:
6
*/
