for text in ["1", "x", "3"] {
  guard let number = Int(text) else { print("no number:", text) }
  print(number)
}
