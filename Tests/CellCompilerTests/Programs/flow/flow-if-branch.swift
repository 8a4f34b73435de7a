let score = 71
let grade: String
if score > 90 {
  grade = "A"
} else if score > 70 {
  grade = "B"
}
print(grade)  // error: constant 'grade' used before being initialized
