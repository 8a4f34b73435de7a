let words = ["a", "b"]
for i, word in words.enumerated() {
  print(i, word)
}
