func line(_ n: Int) -> String {
  return String(repeating: "-", count: n)  // traps
}
print(line(3))
print(line(-1))
/* output:
---
*/
