let counts = try Matrix([[1, 2], [0, 2]])
var transformer = TfidfTransformer()
print(try transformer.fitTransform(counts))
