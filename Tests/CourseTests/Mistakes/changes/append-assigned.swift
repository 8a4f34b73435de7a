var xs = [1, 2]
xs = xs.append(4)
