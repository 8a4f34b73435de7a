let a = 1
var b = 2
(b, (a, b)) = (1, (2, 3)) // error: cannot assign to value: 'a' is a 'let' constant
(b, (b, b)) = (1, (2, "x")) // error:
