let accuracy = 0.875
print(String(format: "accuracy %d", accuracy))
