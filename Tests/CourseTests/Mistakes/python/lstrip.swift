let line = " abc"
print(line.lstrip())
