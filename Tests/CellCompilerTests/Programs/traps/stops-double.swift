let big = 1e300
func toInt(_ d: Double) -> Int {
  Int(d)  // traps
}
print(toInt(2.9))
print(toInt(big))
/* output:
2
*/
