let n = 3
if n != nil {
  print(n)
}
