struct Person { var name: String; var age: Int; var address: Address? }
struct Address { var city: String; var zip: [Int] }
let people = [Person(name: "Ann", age: 30, address: nil), Person(name: "Bob", age: 25, address: Address(city: "Rome", zip: [1, 2]))]
print(people.map(\.name))
let kp = \Person.name
print(people[0][keyPath: kp])
var p = people[1]
p[keyPath: \.age] += 1
print(p.age)
let wkp: WritableKeyPath<Person, Int> = \.age
p[keyPath: wkp] = 50
print(p.age)
extension Sequence {
  func sorted<T: Comparable>(by path: KeyPath<Element, T>) -> [Element] {
    sorted { $0[keyPath: path] < $1[keyPath: path] }
  }
}
print(people.sorted(by: \.age).map(\.name))
print(people.compactMap(\.address?.city))
print(people.map(\.name.count))
let paths: [KeyPath<Person, String>] = [\.name, \Person.name]
print(paths.map { people[0][keyPath: $0] })
func maximum<T, V: Comparable>(_ items: [T], by path: KeyPath<T, V>) -> T? {
  items.max { $0[keyPath: path] < $1[keyPath: path] }
}
print(maximum(people, by: \.age)!.name)
let count = \[Int].count
print([1, 2, 3][keyPath: count])
print(people.filter(\.name.isEmpty).count)
/* output:
["Ann", "Bob"]
Ann
26
50
["Bob", "Ann"]
["Rome"]
[3, 3]
["Ann", "Ann"]
Ann
3
0
*/
