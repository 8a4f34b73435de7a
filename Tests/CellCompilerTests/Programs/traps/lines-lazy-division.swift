let ok = [1, 2, 3]
  .lazy
  .map { 6 / ($0 - 2) }  // traps
for x in ok {
  print(x)
}
/* output:
-6
*/
