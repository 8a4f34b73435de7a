var x: Int8 = 100
for i in 1...3 {
  x += 10  // traps
  print(i, x)
}
/* output:
1 110
2 120
*/
