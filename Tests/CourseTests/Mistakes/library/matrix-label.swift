let m = Matrix(zeros: 2)
