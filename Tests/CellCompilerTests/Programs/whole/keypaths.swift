struct Address: Equatable { var city: String; var zip: Int? }
struct Person { var name: String; var age: Int; var address: Address; var tags: [String] = []; let id: Int; var initials: String { name.split(separator: " ").compactMap(\.first).map(String.init).joined() } }
var people = [Person(name: "Ann Lee", age: 31, address: .init(city: "Oslo", zip: 150), tags: ["x", "y"], id: 1), Person(name: "Bo Ek", age: 25, address: Address(city: "Rome"), id: 2), Person(name: "Cy Orr", age: 31, address: Address(city: "Oslo", zip: nil), id: 3)]
extension Sequence { func sorted<T: Comparable>(by k: KeyPath<Element, T>, desc: Bool = false) -> [Element] { sorted { desc ? $0[keyPath: k] > $1[keyPath: k] : $0[keyPath: k] < $1[keyPath: k] } }
  func grouped<K: Hashable>(by k: KeyPath<Element, K>) -> [K: [Element]] { Dictionary(grouping: self) { $0[keyPath: k] } }
  func sum<N: Numeric>(_ k: KeyPath<Element, N>) -> N { reduce(0) { $0 + $1[keyPath: k] } } }
print(people.sorted(by: \.age).map(\.name), people.sorted(by: \.address.city, desc: true).map(\.id), people.sum(\.age), people.map(\.initials))
print(people.grouped(by: \.address.city).mapValues { $0.map(\.id) }.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }, people.compactMap(\.address.zip), people.filter(\.tags.isEmpty).count)
func update<R, V>(_ r: inout R, _ k: WritableKeyPath<R, V>, _ f: (inout V) -> Void) { f(&r[keyPath: k]) }
update(&people[1], \.address.city) { $0 += "!" }; update(&people[1], \.tags) { $0.append("new") }
people[1][keyPath: \.address.zip] = 99
print(people[1].address, people[1].tags, people[1][keyPath: \.name.count])
let fields: [(String, PartialKeyPath<Person>)] = [("name", \.name), ("age", \Person.age), ("zip", \.address.zip)]
for (n, k) in fields { print(n, people[0][keyPath: k]) }
let first = \[Int].[0], nameLen = (\Person.name).appending(path: \.count)
print([7, 8][keyPath: first], people[0][keyPath: nameLen], people[0][keyPath: \.tags[1]], people[0][keyPath: \.address.zip!])
class Box { var v = 1; var p = Person(name: "Z", age: 1, address: Address(city: "?"), id: 9) }
let box = Box(); let rk: ReferenceWritableKeyPath<Box, Int> = \.p.age; box[keyPath: rk] += 41; print(box.p.age, box[keyPath: \.v])
let m: [KeyPath<Address, String>: String] = [\.city: "City"]; print(m[\.city]!, \Person.age == \Person.age, Set([\Person.age, \Person.id]).count)
let opt: Person? = people[0]; print(opt.map(\.name) ?? "-", opt?[keyPath: \.age] ?? 0, people.max { $0.age < $1.age }!.id, people.map(\.self).count, people.allSatisfy { $0.age > 20 })
let pairs = zip(people.map(\.name), people.map(\.age)); print(Dictionary(uniqueKeysWithValues: pairs)["Ann Lee"]!, people.first(where: { $0.address == Address(city: "Oslo", zip: 150) })?.id ?? 0)
print(people.reduce(into: [String: Int]()) { $0[$1.address.city, default: 0] += $1.age }.sorted { $0.1 > $1.1 }.map(\.key), people.lazy.map(\.age).filter { $0 > 30 }.count)
/* output:
["Bo Ek", "Ann Lee", "Cy Orr"] [2, 1, 3] 87 ["AL", "BE", "CO"]
["Oslo[1, 3]", "Rome[2]"] [150] 2
Address(city: "Rome!", zip: Optional(99)) ["new"] 5
name Ann Lee
age 31
zip Optional(150)
7 7 y 150
42 1
City true 2
Ann Lee 31 1 3 true
31 1
["Oslo", "Rome!"] 2
*/
