var random = try RandomState(seed: -1)
print(random.randomSample())
