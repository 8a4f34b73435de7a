let text = "кот"
print(text[text.startIndex + 1])
