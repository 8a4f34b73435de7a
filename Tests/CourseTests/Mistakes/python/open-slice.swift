let tokens = ["the", "cat", "sat", "down"]
let rest = tokens[1:]
print(rest)
