protocol Command { var name: String { get }; mutating func execute(on doc: inout Document); func undo(on doc: inout Document) }
struct Document: CustomStringConvertible { var lines: [String] = []; var description: String { lines.isEmpty ? "(empty)" : lines.enumerated().map { "\($0 + 1): \($1)" }.joined(separator: "\n") } }
struct Insert: Command { let line: String, index: Int; var name: String { "insert '\(line)'" }
  func execute(on doc: inout Document) { doc.lines.insert(line, at: min(index, doc.lines.count)) }
  func undo(on doc: inout Document) { doc.lines.remove(at: min(index, doc.lines.count - 1)) } }
struct Delete: Command { let index: Int; private var removed: String?; let name = "delete"
  init(index: Int) { self.index = index }
  mutating func execute(on doc: inout Document) { guard doc.lines.indices.contains(index) else { return }; removed = doc.lines.remove(at: index) }
  func undo(on doc: inout Document) { if let removed { doc.lines.insert(removed, at: index) } } }
struct Replace: Command { let from, to: String; private var before: [String] = []; var name: String { "replace \(from)→\(to)" }
  init(_ from: String, with to: String) { self.from = from; self.to = to }
  mutating func execute(on doc: inout Document) { before = doc.lines; doc.lines = doc.lines.map { $0 == from ? to : $0 } }
  func undo(on doc: inout Document) { doc.lines = before } }
struct Editor { private(set) var doc = Document(); private var done: [any Command] = [], undone: [any Command] = []
  mutating func run(_ c: some Command) { var c = c; c.execute(on: &doc); done.append(c); undone.removeAll() }
  @discardableResult mutating func undo() -> String? { guard let c = done.popLast() else { return nil }; c.undo(on: &doc); undone.append(c); return c.name }
  @discardableResult mutating func redo() -> Bool { guard var c = undone.popLast() else { return false }; c.execute(on: &doc); done.append(c); return true }
  var history: [String] { done.map(\.name) } }
var ed = Editor(); ed.run(Insert(line: "a", index: 0)); ed.run(Insert(line: "b", index: 9)); ed.run(Insert(line: "c", index: 1)); print(ed.doc)
ed.run(Delete(index: 0)); ed.run(Replace("b", with: "B")); print(ed.doc, ed.history)
while let n = ed.undo() { print("undo", n, ed.doc.lines) }
print(ed.redo(), ed.redo(), ed.doc.lines, ed.undo() ?? "-", ed.redo(), ed.redo(), ed.redo(), ed.redo(), ed.doc.lines)
final class EventBus { typealias Handler = (Any) -> Void; private var handlers: [ObjectIdentifier: [(id: Int, h: Handler)]] = [:]; private var next = 0
  func on<E>(_ type: E.Type = E.self, _ h: @escaping (E) -> Void) -> () -> Void { let k = ObjectIdentifier(type), id = next; next += 1; handlers[k, default: []].append((id, { if let e = $0 as? E { h(e) } })); return { [weak self] in self?.handlers[k]?.removeAll { $0.id == id } } }
  func emit<E>(_ e: E) { handlers[ObjectIdentifier(E.self)]?.forEach { $0.h(e) } } }
struct Login { let user: String }; struct Logout {}; let bus = EventBus(); var log: [String] = []
let off = bus.on(Login.self) { log.append("in " + $0.user) }; _ = bus.on { (_: Logout) in log.append("out") }; bus.emit(Login(user: "ann")); bus.emit(Logout()); off(); bus.emit(Login(user: "bob")); print(log)
struct Pipeline<I, O> { let run: (I) throws -> O; func then<N>(_ f: @escaping (O) throws -> N) -> Pipeline<I, N> { Pipeline<I, N> { try f(try self.run($0)) } }; static func + <N>(l: Pipeline, r: Pipeline<O, N>) -> Pipeline<I, N> { l.then(r.run) } }
let p = Pipeline<String, [Substring]> { $0.split(separator: ",") }.then { $0.compactMap { Int($0) } }.then { $0.reduce(0, +) }; print(try p.run("1,2,x,3"), try (p + Pipeline { "total \($0)" }).run("4,5"))
/* output:
1: a
2: c
3: b
1: c
2: B ["insert \'a\'", "insert \'b\'", "insert \'c\'", "delete", "replace b→B"]
undo replace b→B ["c", "b"]
undo delete ["a", "c", "b"]
undo insert 'c' ["a", "b"]
undo insert 'b' ["a"]
undo insert 'a' []
true true ["a", "b"] insert 'b' true true true true ["c", "B"]
["in ann", "out"]
6 total 9
*/
