var words = ["a", "b", "c"]
random.seed(42)
random.shuffle(words)
print(words)
