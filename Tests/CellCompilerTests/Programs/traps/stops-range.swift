func pick(_ lo: Int, _ hi: Int) -> [Int] {
  var out: [Int] = []
  for i in lo...hi { out.append(i) }  // traps
  return out
}
print(pick(1, 3))
print(pick(3, 1))
/* output:
[1, 2, 3]
*/
