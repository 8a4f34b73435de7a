let words = ["кот", "сидит", "на", "коврике"]
let n = len(words)
print(n)
