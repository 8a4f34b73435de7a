struct Student {
  let name: String
  var grades: [Int]
  func average() -> Double {
    return grades.reduce(0, +) / grades.count  // error: cannot convert return expression of type 'Int' to return type 'Double'
  }
}
let s = Student(name: "Ana", grades: [8, 9])
s.grades.append(10)  // error: cannot use mutating member on immutable value: 's' is a 'let' constant
print(s.average)
print(s.avrage())  // error: value of type 'Student' has no member 'avrage'
