print(2 * pi)
