let pairs = [("a", 1), ("b", 2), ("a", 3)]
print(Dictionary(uniqueKeysWithValues: pairs))
