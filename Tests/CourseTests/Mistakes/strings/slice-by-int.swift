let word = "коврик"
print(word[0..<3])
