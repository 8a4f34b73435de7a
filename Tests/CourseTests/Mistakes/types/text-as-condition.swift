let word = "a"
if word {
  print(word)
}
