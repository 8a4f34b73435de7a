let word = "кот"
let first: String = word.first!
print(first)
