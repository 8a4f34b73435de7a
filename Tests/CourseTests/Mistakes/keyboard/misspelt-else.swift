let loss = 0.4
if loss < 0.1 {
  print("small")
}
esle {
  print("large")
}
