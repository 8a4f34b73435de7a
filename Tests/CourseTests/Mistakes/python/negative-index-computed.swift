let losses = [2.1, 1.4, 0.9]
let back = -1
print(losses[back])
