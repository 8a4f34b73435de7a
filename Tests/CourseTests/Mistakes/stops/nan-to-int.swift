let mean = 0.0 / 0.0
print(Int(mean))
