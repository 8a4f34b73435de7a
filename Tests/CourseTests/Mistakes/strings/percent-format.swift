let loss = 0.123
print("%.2f" % loss)
