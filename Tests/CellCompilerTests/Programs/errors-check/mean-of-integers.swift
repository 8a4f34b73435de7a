let scores = [72, 85, 91]
let total = scores.reduce(0, +)
let mean: Double = total / scores.count  // error: cannot convert value of type 'Int' to specified type 'Double'
print("Mean: " + mean)  // error: binary operator '+' cannot be applied to operands of type 'String' and 'Double'
