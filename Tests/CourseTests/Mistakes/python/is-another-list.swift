let a = [1, 2]
let b = [1, 2]
print(a is b, a == b, a.equals(b))
