let word = "кот"
print(word not in ["кот", "пёс"])
