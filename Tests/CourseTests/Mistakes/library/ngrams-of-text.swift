let pairs = try NGrams.of("кот сидит тихо", length: 2)
print(pairs)
