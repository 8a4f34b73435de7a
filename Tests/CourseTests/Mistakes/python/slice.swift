let tokens = ["the", "cat", "sat", "down"]
let middle = tokens[1:3]
print(middle)
