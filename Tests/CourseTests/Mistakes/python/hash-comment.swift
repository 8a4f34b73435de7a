# count the words
let count = "a b c".split(separator: " ").count
print(count)
