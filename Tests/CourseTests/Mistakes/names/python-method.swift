let text = "The Cat"
print(text.lower().strip())
