let dict = ["a": 1]
for k in dict { print(k + "x") }
