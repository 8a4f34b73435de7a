let lengths = ["кот": 3, "пёс": 3, "кот": 4]
print(lengths)
