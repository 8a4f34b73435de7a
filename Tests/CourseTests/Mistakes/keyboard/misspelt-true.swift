let isTrained = ture
print(isTrained)
