let n = 3
let word = n == 1 ? "one" : n
print(word)
