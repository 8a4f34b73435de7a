let parts = ["1", "2", "x"]
print(sum(list(map(int, parts))))
