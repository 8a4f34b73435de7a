let text = "cat"
print(text.first + "a")
