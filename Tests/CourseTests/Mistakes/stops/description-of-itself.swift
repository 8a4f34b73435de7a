struct Word: CustomStringConvertible {
  var text: String
  var description: String { "word \(self)" }
}
print(Word(text: "cat"))
