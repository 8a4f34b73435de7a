extension WrittenTypes {
  /// Key paths are objects that read and write; every type has the subscripts that take them.
  static let keyPaths = """
    class PartialKeyPath<Root>: Hashable, CustomDebugStringConvertible {
      let readAny: (Root) -> Any
      let steps: String
      init(any: @escaping (Root) -> Any, steps: String) {
        self.readAny = any
        self.steps = steps
      }
      static func == (left: PartialKeyPath<Root>, right: PartialKeyPath<Root>) -> Bool {
        left.steps == right.steps
      }
      func hash(into hasher: inout Hasher) { hasher.combine(steps) }
      var debugDescription: String { "\\\\" + String(describing: Root.self) + steps }
    }

    class KeyPath<Root, Value>: PartialKeyPath<Root> {
      let read: (Root) -> Value
      init(read: @escaping (Root) -> Value, steps: String) {
        self.read = read
        super.init(any: { (root: Root) -> Any in read(root) }, steps: steps)
      }
      func appending<Next>(path: KeyPath<Value, Next>) -> KeyPath<Root, Next> {
        let first = read
        let second = path.read
        return KeyPath<Root, Next>(
          read: { (root: Root) -> Next in second(first(root)) }, steps: steps + path.steps)
      }
    }

    class WritableKeyPath<Root, Value>: KeyPath<Root, Value> {
      let write: (Root, Value) -> Root
      init(read: @escaping (Root) -> Value, write: @escaping (Root, Value) -> Root, steps: String) {
        self.write = write
        super.init(read: read, steps: steps)
      }
      func appending<Next>(path: WritableKeyPath<Value, Next>) -> WritableKeyPath<Root, Next> {
        let first = self
        return WritableKeyPath<Root, Next>(
          read: { (root: Root) -> Next in path.read(first.read(root)) },
          write: { (root: Root, value: Next) -> Root in
            first.write(root, path.write(first.read(root), value))
          }, steps: steps + path.steps)
      }
    }

    class ReferenceWritableKeyPath<Root, Value>: WritableKeyPath<Root, Value> {
      init(read: @escaping (Root) -> Value, set: @escaping (Root, Value) -> Root, steps: String) {
        super.init(read: read, write: set, steps: steps)
      }
    }

    protocol KeyPathRoot {}

    extension KeyPathRoot {
      subscript(keyPath path: PartialKeyPath<Self>) -> Any { path.readAny(self) }
      subscript<Value>(keyPath path: KeyPath<Self, Value>) -> Value { path.read(self) }
      subscript<Value>(keyPath path: WritableKeyPath<Self, Value>) -> Value {
        get { path.read(self) }
        set { self = path.write(self, newValue) }
      }
      subscript<Value>(keyPath path: ReferenceWritableKeyPath<Self, Value>) -> Value {
        get { path.read(self) }
        set { _ = path.write(self, newValue) }
      }
    }
    """
}
