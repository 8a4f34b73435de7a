let v1, v2 = 3
