var transformer = TfidfTransformer(form: TfidfForm(termFrequency: .sublinear))
let counts = try SparseMatrix(Matrix([[-1, 2], [1, 2]]))
print(try transformer.fitTransform(counts))
