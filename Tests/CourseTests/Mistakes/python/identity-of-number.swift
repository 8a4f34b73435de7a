let x = 3
let isThree = x is 3
