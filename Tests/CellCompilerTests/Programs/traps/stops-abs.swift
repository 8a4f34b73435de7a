let lows: [Int] = [-3, Int.min]
for n in lows {
  print(abs(n))  // traps
}
/* output:
3
*/
