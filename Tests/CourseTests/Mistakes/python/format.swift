let loss = 0.25
print("loss = {}".format(loss))
