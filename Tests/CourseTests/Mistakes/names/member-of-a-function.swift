let words = ["кот", "пёс"]
print(words.first?.uppercased.count)
