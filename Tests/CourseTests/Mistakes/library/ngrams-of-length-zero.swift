let pairs = try NGrams.of(["кот", "сидит"], length: 0)
print(pairs)
