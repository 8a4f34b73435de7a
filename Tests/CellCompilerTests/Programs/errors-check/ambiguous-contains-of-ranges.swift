let f = (1...3).contains // error: ambiguous use of 'contains'
print(f(2))
let g = [1, 2].contains
let h: (Int) -> Bool = (1...3).contains
print(h(2), [1, 5].filter((1...3).contains))
let m = [1, 2].map // error: generic parameter 'T' could not be inferred
