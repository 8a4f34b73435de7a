let x = try Matrix([[1, 2], [2, 1], [3, 3]])
print(try TSNE(perplexity: 5).fitTransform(x))
