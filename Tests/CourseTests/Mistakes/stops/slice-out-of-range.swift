let words = ["a", "b", "c"]
print(words[1..<5])
