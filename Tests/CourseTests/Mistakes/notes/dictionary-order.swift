let counts = ["кот": 2, "пёс": 1]
for (word, n) in counts {
  print(word, n)
}
