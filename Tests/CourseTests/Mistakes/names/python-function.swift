let words = ["b", "a"]
print(sorted(words))
print(sum([1, 2, 3]))
