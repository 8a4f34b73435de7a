let pattern = "\w+@\w+"
print(pattern)
