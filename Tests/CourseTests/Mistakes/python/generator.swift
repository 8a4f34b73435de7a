let words = ["a", "bb"]
print(sum(len(w) for w in words))
