let words = ["кошка", "спит"]
print(words.joined(" "))
