func length(_ word: String) -> String {
  return word.count
}
print(length("кот"))
