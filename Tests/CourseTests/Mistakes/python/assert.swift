let total = 3
assert total == 3
print(total)
