// entity store with protocol aliases
protocol Record: Hashable {
  associatedtype Key: Hashable & Comparable
  typealias Index = [Key: Self]
  typealias Change = (old: Self?, new: Self)
  static var table: String { get }
  var key: Key { get }
}
struct City: Record { static let table = "cities"; let key: String; var people: Int }
struct Reading: Record { static var table: String { "readings" }; let key: Int; let value: Double }
struct Store<R: Record> {
  private(set) var index: R.Index = [:]
  private(set) var history: [R.Change] = []
  var watch: ((R.Change) -> Void)?
  mutating func save(_ r: R) {
    let change: R.Change = (index.updateValue(r, forKey: r.key), r)
    history.append(change)
    watch?(change)
  }
  subscript(key: R.Key) -> R? { index[key] }
  func sorted() -> [R] { index.values.sorted { $0.key < $1.key } }
}
func merge<R: Record>(_ a: R.Index, _ b: R.Index) -> R.Index { a.merging(b) { $1 } }
var cities = Store<City>()
cities.watch = { print("saved", $0.new.key, $0.old.map { "was \($0.people)" } ?? "new") }
cities.save(City(key: "Riga", people: 600))
cities.save(City(key: "Oslo", people: 700))
cities.save(City(key: "Riga", people: 605))
print(cities.sorted().map(\.people), cities.history.count, cities["Oslo"] ?? "none" as Any)
var readings = Store<Reading>()
for i in [3, 1, 2] { readings.save(Reading(key: i, value: Double(i) / 2)) }
print(readings.sorted().map { "\(type(of: $0).table)#\($0.key)=\($0.value)" })
print(merge(readings.index, [9: Reading(key: 9, value: 0)]).count)
let key: City.Key = "Oslo"
print(cities[key]!.people)
/* output:
saved Riga new
saved Oslo new
saved Riga was 600
[700, 605] 3 City(key: "Oslo", people: 700)
["readings#1=0.5", "readings#2=1.0", "readings#3=1.5"]
4
700
*/
