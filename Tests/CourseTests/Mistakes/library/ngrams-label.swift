let pairs = try NGrams.of(["кот", "сидит", "тихо"], 2)
print(pairs)
