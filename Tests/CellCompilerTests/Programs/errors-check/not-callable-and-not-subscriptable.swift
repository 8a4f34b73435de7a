let n = 3
n(1)  // error: cannot call value of non-function type 'Int'
n[0]  // error: value of type 'Int' has no subscripts
let xs = [1, 2]
print(xs["a"])  // error: no exact matches in call to subscript
