let items = [1, 2, 3  // error:
print(items)
