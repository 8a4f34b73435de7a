let n = Integer(5)
