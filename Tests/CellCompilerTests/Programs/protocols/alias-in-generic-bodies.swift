protocol Entity {
  associatedtype ID: Hashable
  typealias Key = ID
  typealias Table = [ID: Self]
  var id: ID { get }
}
struct User: Entity { let id: Int; let name: String }
struct Tag: Entity { let id: String }
func index<E: Entity>(_ all: [E]) -> E.Table {
  var table: E.Table = [:]
  for e in all { table[e.id] = e }
  return table
}
func keys<E: Entity>(_ all: [E]) -> [E.Key] {
  var result: [E.Key] = []
  for e in all {
    let key: E.Key = e.id
    result.append(key)
  }
  return result
}
func group<E: Entity>(_ all: [E]) -> [E.Key: [E]] { Dictionary(grouping: all) { $0.id } }
struct Store<E: Entity> {
  var items: [E.Key: E] = [:]
  mutating func add(_ e: E) { items[e.id] = e }
  func find(_ key: E.Key) -> E? { items[key] }
}
extension Entity {
  var key: Key { id }
  func same(as other: Key) -> Bool { other == id }
}
print(index([User(id: 1, name: "Ann")]).count)
print(keys([Tag(id: "a"), Tag(id: "b")]))
print(group([Tag(id: "a")]).count)
var s = Store<User>()
s.add(User(id: 4, name: "Bo"))
print(s.find(4)?.name ?? "none", User(id: 4, name: "x").key, Tag(id: "q").same(as: "q"))
let k: User.Key = 7
print(k)
/* output:
1
["a", "b"]
1
Bo 4 true
7
*/
