with open("text.txt") as file:
    text = file.read()
print(text)
