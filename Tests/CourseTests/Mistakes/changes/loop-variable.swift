for i in 0..<3 {
  i = i * 2
  print(i)
}
