protocol Comparing { func isSame(as other: Self) -> Bool; func describe() -> String }
struct Word: Comparing {
  var text: String
  func isSame(as other: Word) -> Bool { text == other.text }
  func describe() -> String { text }
}
func compare<T: Comparing>(_ a: T, _ b: T) -> Bool { a.isSame(as: b) }
let a = Word(text: "a")
let any: any Comparing = a
print(compare(a, a), a.isSame(as: Word(text: "b")), any.describe())
print(any.isSame(as: any))  // error: member 'isSame' cannot be used on value of type 'any Comparing'; consider using a generic constraint instead
