for i in 0..<3 {
  let square = i * i
}
print(square)
