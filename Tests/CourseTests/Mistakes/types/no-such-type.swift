let x: Integer = 3
let s: string = "a"
print(x, s)
