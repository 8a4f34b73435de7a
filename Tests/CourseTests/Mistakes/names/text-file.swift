let text = try String(contentsOfFile: "text.txt")
print(text)
