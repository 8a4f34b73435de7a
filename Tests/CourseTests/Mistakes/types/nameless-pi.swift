print(sin(.pi / 2))
