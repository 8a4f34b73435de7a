extension WrittenTypes {
  /// Key paths are objects that read and write; every type has the subscripts that take them.
  static let keyPaths = """
    class PartialKeyPath<Root> {
      let readAny: (Root) -> Any
      init(any: @escaping (Root) -> Any) { self.readAny = any }
    }

    class KeyPath<Root, Value>: PartialKeyPath<Root> {
      let read: (Root) -> Value
      init(read: @escaping (Root) -> Value) {
        self.read = read
        super.init(any: { (root: Root) -> Any in read(root) })
      }
    }

    class WritableKeyPath<Root, Value>: KeyPath<Root, Value> {
      let write: (Root, Value) -> Root
      init(read: @escaping (Root) -> Value, write: @escaping (Root, Value) -> Root) {
        self.write = write
        super.init(read: read)
      }
    }

    class ReferenceWritableKeyPath<Root, Value>: WritableKeyPath<Root, Value> {
      init(read: @escaping (Root) -> Value, set: @escaping (Root, Value) -> Root) {
        super.init(read: read, write: set)
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
