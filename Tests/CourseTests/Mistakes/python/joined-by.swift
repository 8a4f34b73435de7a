let words = ["the", "cat"]
print(words.joined(by: ", "))
