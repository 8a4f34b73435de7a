let step = 0
for x in stride(from: 0, to: 10, by: step) { print(x) }
