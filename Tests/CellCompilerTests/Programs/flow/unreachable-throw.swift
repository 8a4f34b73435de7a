func f() -> Int {
  return 1
  print("x")
}
print(f())
/* output:
1
*/
