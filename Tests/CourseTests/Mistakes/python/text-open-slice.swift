let word = "кошка"
let ending = word[2:]
print(ending)
