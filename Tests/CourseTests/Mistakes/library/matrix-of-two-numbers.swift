let m = Matrix(2, 3)
