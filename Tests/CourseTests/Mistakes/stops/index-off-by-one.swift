let words = ["a", "b", "c"]
for i in 0...words.count {
  print(words[i])
}
