for word in ["a", "b"] {
  total += word.count
}
