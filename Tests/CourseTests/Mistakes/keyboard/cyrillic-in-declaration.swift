let сount = 3
print(count + 1)
