let n = 3
let word = "one" if n == 1 else "many"
print(word)
