var n = Int.max - 1
for step in 0..<3 {
  print(step)
  n += 1  // traps
}

/* output:
0
1
*/
