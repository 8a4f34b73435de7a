func half(x) -> Double {
  return x / 2
}
print(half(3))
