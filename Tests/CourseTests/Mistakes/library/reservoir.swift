var random = try RandomState(seed: 1)
print(try random.sampleWithoutReplacement(Int.max, count: 3, method: .reservoirSampling))
