let vectors = [[0.1, 0.2], [0.3, 0.4], [0.5, 0.6]]
let model = try SkipGram(vocabulary: ["a", "b", "c"], inputMatrix: vectors, outputMatrix: vectors)
print(model)
