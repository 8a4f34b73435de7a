let counts = ["a": 1]
for word, count in counts.items():
    print(word, count)
