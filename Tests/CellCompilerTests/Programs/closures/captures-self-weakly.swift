// event emitter with weak self
class Emitter {
  private var handlers: [String: [(Int) -> Void]] = [:]
  func on(_ name: String, _ handler: @escaping (Int) -> Void) { handlers[name, default: []].append(handler) }
  func emit(_ name: String, _ value: Int) { handlers[name]?.forEach { $0(value) } }
}
class Counter {
  var total = 0
  let emitter: Emitter
  init(emitter: Emitter) {
    self.emitter = emitter
    emitter.on("add") { [weak self] n in
      guard let self = self else { return }
      self.total += n
    }
    emitter.on("sub") { [unowned self] n in self.total -= n }
    emitter.on("log") { [weak self] n in print("log", n, self?.total ?? -1) }
  }
  lazy var describe: () -> String = { [unowned self] in "total \(self.total)" }
}
let e = Emitter()
let c = Counter(emitter: e)
e.emit("add", 5); e.emit("sub", 2); e.emit("log", 1); e.emit("none", 9)
print(c.total)
func makeAdder(_ n: Int) -> (Int) -> Int { { $0 + n } }
print([makeAdder(1), makeAdder(2)].map { $0(10) })
/* output:
log 1 3
3
[11, 12]
*/
