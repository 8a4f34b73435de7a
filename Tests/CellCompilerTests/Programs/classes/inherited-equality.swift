class Person: Equatable {
  let name: String
  init(_ name: String) { self.name = name }
  static func == (left: Person, right: Person) -> Bool { left.name == right.name }
  static func < (left: Person, right: Person) -> Bool { left.name < right.name }
}
class Pupil: Person {}
print(Pupil("a") == Pupil("a"), Pupil("a") != Person("b"), Pupil("a") < Pupil("b"))
print([Pupil("x"), Pupil("y")].contains(Pupil("y")), [Pupil("x")] == [Pupil("x")])
/* output:
true true true
true true
*/
