let words = "кот сидит на коврике".split()
print(words)
