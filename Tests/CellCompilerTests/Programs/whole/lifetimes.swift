class Node { let name: String; weak var parent: Node?; var children: [Node] = [] { didSet { children.forEach { $0.parent = self } } }
  init(_ name: String, _ kids: Node...) { self.name = name; children = kids; kids.forEach { $0.parent = self } }
  deinit { print("- \(name)") }
  var path: String { parent.map { $0.path + "/" + name } ?? name }
  func find(_ n: String) -> Node? { if name == n { return self }; for c in children { if let f = c.find(n) { return f } }; return nil }
  func walk(depth: Int = 0, _ visit: (Node, Int) throws -> Void) rethrows { try visit(self, depth); for c in children { try c.walk(depth: depth + 1, visit) } }
}
struct Stop: Error { let at: String }
func run() {
  let root = Node("root", Node("a", Node("x")), Node("b"))
  print(root.find("x")!.path, root.find("q") == nil, root.find("b")?.parent?.name ?? "-")
  root.walk { print(String(repeating: " ", count: $1 * 2) + $0.name) }
  do { try root.walk { n, _ in if n.name == "x" { throw Stop(at: n.name) } } } catch let s as Stop { print("stopped at", s.at) } catch {}
  root.children.removeFirst()
  print("removed")
  var b: Node? = root.children[0]
  weak var w = b
  root.children = []
  print(w?.name ?? "gone", b!.parent == nil)
  b = nil
  print(w == nil ? "freed" : "alive")
}
run()
print("done")
class Counter { private var observers: [String: (Int) -> Void] = [:]; var value = 0 { willSet { print("will \(newValue)") } didSet { guard value != oldValue else { return }; for (_, f) in observers.sorted(by: { $0.key < $1.key }) { f(value) } } }
  func observe(_ k: String, _ f: @escaping (Int) -> Void) -> () -> Void { observers[k] = f; return { [weak self] in self?.observers[k] = nil } } }
do { let c = Counter(); var seen = [Int](); let cancel = c.observe("a") { seen.append($0) }; _ = c.observe("b") { [unowned c] in print("b", $0, c.value) }
  c.value = 1; c.value = 1; cancel(); c.value += 5; print(seen) }
/* output:
root/a/x true root
root
  a
    x
  b
stopped at x
- a
- x
removed
b false
- b
freed
- root
done
will 1
b 1 1
will 1
will 6
b 6 6
[1]
*/
