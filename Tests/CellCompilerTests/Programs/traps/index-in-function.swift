var xs = [1, 2, 3]
func at(_ i: Int) -> Int {
  return xs[i]  // traps
}
print(at(1))
print(at(
  3))
/* output:
2
*/
