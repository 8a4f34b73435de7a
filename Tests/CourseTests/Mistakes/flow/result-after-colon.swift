func half(x: Double): Double {
  return x / 2
}
print(half(x: 3))
