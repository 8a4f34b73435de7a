let n = 7
print(n ** 2, 2 ** 10, 2 ** n)
