let answer = "three"
let n = Int(answer)! + 1
print(n)
