import random
print(random.randrange(6))
