let vec = [1.0, 2.0]
let other = [2.0, 1.0]
print(vec * other, vec.dot(other))
