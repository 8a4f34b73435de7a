let names = ["b", "a"]
func show() {
  let sorted = names.sorted { $0 < $1 }.map { name in name + suffix(name) }
  let name = sorted[0]
  print(name)
  let suffixes = sorted.map { suffix($0) }
  print(suffixes)
}
func suffix(_ s: String) -> String { "!" }
show()
class Model {
  var handlers: [() -> Void] = []
  var value = 0
  func setup() {
    handlers.append { [weak self] in
      guard let self else { return }
      value += 1  // error: left side of mutating operator isn't mutable: 'value' is a 'let' constant
      let value = value
      print(value)
    }
    handlers.append { self.value += 10 }
    let value = 3
    print(value)
  }
}
let m = Model()
m.setup()
m.handlers.forEach { $0() }
print(m.value)
