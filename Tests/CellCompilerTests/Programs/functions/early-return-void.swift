func countdown(_ n: Int) {
  if n < 0 { return }
  print(n)
  countdown(n - 1)
}
countdown(2)

/* output:
2
1
0
*/
