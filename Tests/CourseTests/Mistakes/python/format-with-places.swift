let loss = 0.123
print("loss = {:.2f}".format(loss))
