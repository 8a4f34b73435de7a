for x in range(1, 4):
    print(x)
