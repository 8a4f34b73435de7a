let mean = 0.5
print("mean = {mean}")
