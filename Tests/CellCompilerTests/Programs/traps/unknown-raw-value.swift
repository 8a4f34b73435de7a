enum Op: String { case add, sub }
for name in ["add", "mul"] {
  let op = Op(rawValue: name)!  // traps
  print(op)
}
/* output:
add
*/
