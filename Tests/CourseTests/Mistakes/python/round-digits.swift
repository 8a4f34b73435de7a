let mean = 2.345
print(round(mean, 2))
