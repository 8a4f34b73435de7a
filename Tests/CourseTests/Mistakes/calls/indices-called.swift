let words = ["a", "b"]
for i in words.indices() { print(i) }
