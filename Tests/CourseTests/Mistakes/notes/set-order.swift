let words: Set = ["b", "a"]
for word in words { print(word) }
