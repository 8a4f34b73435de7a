let double = lambda
print(double(2))
