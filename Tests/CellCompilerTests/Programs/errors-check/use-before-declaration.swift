func f() {
  print(a)  // error:
  let a = 1
}
