var total: Int8 = 100
for step in [10, 10, 10] as [Int8] {
  print(total)
  total += step  // traps
}
/* output:
100
110
120
*/
