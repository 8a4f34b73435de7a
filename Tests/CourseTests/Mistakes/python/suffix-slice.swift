let tokens = ["the", "cat", "sat", "down"]
print(tokens[-2:])
