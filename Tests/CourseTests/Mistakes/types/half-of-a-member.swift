let words = ["the", "cat", "a"]
print(words.sorted { $0.count < $1 })
