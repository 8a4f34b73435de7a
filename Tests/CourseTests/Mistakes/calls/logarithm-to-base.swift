print(log(0.5, 2))
