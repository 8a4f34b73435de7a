enum Subject: String, CaseIterable, Comparable {
    case art, biology, maths
    static func < (l: Self, r: Self) -> Bool { l.rawValue < r.rawValue }
}
struct Grade: Hashable { let subject: Subject; let points: Int
    init?(_ subject: Subject, _ points: Int) {
        guard 0...100 ~= points else { return nil }
        (self.subject, self.points) = (subject, points)
    }
    var letter: Character {
        switch points {
        case 90...: return "A"
        case 75..<90: return "B"
        case 60..<75: return "C"
        default: return "F"
        }
    }
}
struct Student {
    let name: String
    private(set) var grades: [Grade] = []
    var average: Double? { grades.isEmpty ? nil : Double(grades.map(\.points).reduce(0, +)) / Double(grades.count) }
    mutating func add(_ entries: (Subject, Int)...) {
        grades += entries.compactMap { Grade($0, $1) }
    }
    subscript(subject: Subject) -> [Int] { grades.filter { $0.subject == subject }.map(\.points) }
}
struct Course {
    var students: [String: Student] = [:]
    mutating func record(_ name: String, _ subject: Subject, _ points: Int) {
        students[name, default: Student(name: name)].add((subject, points))
    }
    func ranking() -> [(rank: Int, name: String, average: Double)] {
        students.values
            .compactMap { s in s.average.map { (s.name, $0) } }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
            .enumerated()
            .map { (rank: $0 + 1, name: $1.0, average: $1.1) }
    }
    var bySubject: [Subject: (count: Int, best: Student?)] {
        Dictionary(uniqueKeysWithValues: Subject.allCases.map { subject in
            let takers = students.values.filter { !$0[subject].isEmpty }
            let best = takers.max { ($0[subject].max()!, $1.name) < ($1[subject].max()!, $0.name) }
            return (subject, (count: takers.count, best: best))
        })
    }
}
var course = Course()
let input = """
ann maths 95
bob maths 70
ann art 81
cy biology 101
bob biology 55
dee chess 50
cy art x
cy art 60
"""
for (number, line) in input.split(separator: "\n").enumerated() {
    let fields = line.split(separator: " ")
    guard fields.count == 3, let subject = Subject(rawValue: String(fields[1])) else { print("line \(number + 1): unknown subject '\(fields[1])'"); continue }
    guard let points = Int(fields[2]) else { print("line \(number + 1): '\(fields[2])' is no number"); continue }
    course.record(String(fields[0]), subject, points)
}
for (rank, name, average) in course.ranking() { print("\(rank). \(name)", average) }
for (subject, info) in course.bySubject.sorted(by: { $0.key < $1.key }) { print(subject, info.count, info.best?.name ?? "-", info.best.map { $0[subject].max()! } ?? 0) }
print(course.students["ann"]!.grades.map { "\($0.subject.rawValue.first!)\($0.letter)" }, course.students["cy"]!.grades.count, Set(course.students.values.flatMap(\.grades).map(\.letter)).sorted())
let honours = course.students.filter { $0.value.average ?? 0 >= 80 }.keys.sorted(); print(honours, course.students.mapValues { $0.average ?? 0 }.values.max()!)
/* output:
line 6: unknown subject 'chess'
line 7: 'x' is no number
1. ann 88.0
2. bob 62.5
3. cy 60.0
art 2 ann 81
biology 1 bob 55
maths 2 ann 95
["mA", "aB"] 1 ["A", "B", "C", "F"]
["ann"] 88.0
*/
