var words = Set()
print(words)
