var str = "cat"
let i = 1
str[i] = "x"
