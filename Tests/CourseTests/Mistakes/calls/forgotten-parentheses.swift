let word = "Кот"
let small = word.lowercased
print(small == "кот")
