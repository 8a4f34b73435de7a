let text = "cat"
print(text[-1])
