func make(_ s: String) -> String { print("make", s); return s }
struct Config {
    static let name = make("name")
    static var level = 1
    static let table: [Int] = { print("table"); return [1, 2, 3] }()
}
class Registry {
    static let shared = Registry()
    var items: [String] = []
    private init() { print("registry made") }
    func add(_ s: String) { items.append(s) }
}
print("start")
print(Config.level)
print(Config.name)
print(Config.name)
Config.level += 1
print(Config.level, Config.table[1])
Registry.shared.add("a")
Registry.shared.add("b")
print(Registry.shared.items)
/* output:
start
1
make name
name
name
table
2 2
registry made
["a", "b"]
*/
