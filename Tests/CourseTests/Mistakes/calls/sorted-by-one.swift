let words = ["кот", "я"]
print(words.sorted { $0.count })
