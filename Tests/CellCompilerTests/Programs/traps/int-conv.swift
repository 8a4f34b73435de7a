let values = [1.5, 300, .nan]
for v in values {
  print(Int(v))  // traps
}
/* output:
1
300
*/
