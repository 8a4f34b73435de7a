struct Student {
    var name: String
    var grades: [Int]
    func average() -> Double {
        return grades.reduce(0, +) / grades.count  // error: cannot convert return expression of type 'Int' to return type 'Double'
    }
    var best: Int { grade.max() ?? 0 }  // error: cannot find 'grade' in scope
}
var s = Student(name: "Ann", grade: [1, 2])  // error: incorrect argument label in call (have 'name:grade:', expected 'name:grades:')
s.nmae = "Bob"
print(s.averge())
print(s.average)
let t = student(name: "x", grades: [])  // error: cannot find 'student' in scope
Print("hello")  // error: cannot find 'Print' in scope
print(s.grades.lenght)
for g in s.grade { print(g) }
s.grades.add(3)
let u: Studnet = s  // error: cannot find type 'Studnet' in scope
print(s.name.toUpperCase())
print(Math.sqrt(2))  // error: cannot find 'Math' in scope
if s.name.isEmtpy { }
let v = Int.Max  // error: type 'Int' has no member 'Max'
let w = Double.PI  // error: type 'Double' has no member 'PI'
