protocol Store { subscript(k: String) -> Int? { get set }; subscript(k: String, default d: Int) -> Int { get set }; var count: Int { get }; static var kind: String { get }; mutating func update(_ k: String, _ f: (inout Int) throws -> Void) rethrows }
extension Store { subscript(k: String, default d: Int) -> Int { get { self[k] ?? d } set { self[k] = newValue } }
  mutating func update(_ k: String, _ f: (inout Int) throws -> Void) rethrows { var v = self[k] ?? 0; defer { self[k] = v }; try f(&v) } }
struct Mem: Store { private var d: [String: Int] = [:]; static let kind = "mem"; subscript(k: String) -> Int? { get { d[k] } set { d[k] = newValue } }; var count: Int { d.count } }
final class Log: Store { var d: [(String, Int)] = []; class var kind: String { "log" }; subscript(k: String) -> Int? { get { d.last { $0.0 == k }?.1 } set { if let newValue { d.append((k, newValue)) } else { d.removeAll { $0.0 == k } } } }; var count: Int { d.count } }
struct Stop: Error {}
var stores: [any Store] = [Mem(), Log()]
for i in stores.indices {
  stores[i]["a"] = 1; stores[i]["b", default: 5] += 2; stores[i].update("a") { $0 += 10 }
  do { try stores[i].update("c") { $0 = 3; throw Stop() } } catch { print(error) }
  stores[i]["b"] = nil
  print(type(of: stores[i]).kind, stores[i].count, stores[i]["a"] ?? 0, stores[i]["b"] as Any, stores[i]["c", default: -1])
}
/* output:
Stop()
mem 2 11 nil 3
Stop()
log 3 11 nil 3
*/
