let words = ["the", "cat"]
let longest = max(words, key=len, default="")
print(longest)
