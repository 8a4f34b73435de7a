let words = ["a"]
if words {
  print(words)
}
