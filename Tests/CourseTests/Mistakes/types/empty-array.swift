let found = []
print(found)
