extension StandardLibrary {
  static let dictionary = #"""
    /// Values found by their keys; here they keep the order in which keys were added.
    struct Dictionary<Key: Hashable, Value>: Collection, ExpressibleByDictionaryLiteral, CustomStringConvertible {
      typealias Element = (key: Key, value: Value)
      typealias SubSequence = [(key: Key, value: Value)]
      typealias Indices = [Dictionary<Key, Value>.Index]
      @native("View.indices") var indices: [Dictionary<Key, Value>.Index] { get }
      struct Index: Comparable, Hashable {
        @native("==") static func == (lhs: Dictionary<Key, Value>.Index, rhs: Dictionary<Key, Value>.Index) -> Bool
        @native("<") static func < (lhs: Dictionary<Key, Value>.Index, rhs: Dictionary<Key, Value>.Index) -> Bool
      }
      struct Keys: Collection, Equatable, CustomStringConvertible {
        typealias Element = Key
        typealias SubSequence = [Key]
        typealias Index = Dictionary<Key, Value>.Index
        typealias Indices = [Dictionary<Key, Value>.Index]
        @native("View.indices") var indices: [Dictionary<Key, Value>.Index] { get }
        @native("View.startIndex") var startIndex: Dictionary<Key, Value>.Index { get }
        @native("View.endIndex") var endIndex: Dictionary<Key, Value>.Index { get }
        @native("View.index(after:)") func index(after i: Dictionary<Key, Value>.Index) -> Dictionary<Key, Value>.Index
        @native("Lazy.subscript(_:)") subscript(position: Dictionary<Key, Value>.Index) -> Key { get }
        /// How many elements there are.
        @native("View.count") var count: Int { get }
        @native("description") var description: String { get }
        @native("Keys.==") static func == (lhs: Dictionary<Key, Value>.Keys, rhs: Dictionary<Key, Value>.Keys) -> Bool
      }
      struct Values: Collection, CustomStringConvertible {
        typealias Element = Value
        typealias SubSequence = [Value]
        typealias Index = Dictionary<Key, Value>.Index
        typealias Indices = [Dictionary<Key, Value>.Index]
        @native("View.indices") var indices: [Dictionary<Key, Value>.Index] { get }
        @native("View.startIndex") var startIndex: Dictionary<Key, Value>.Index { get }
        @native("View.endIndex") var endIndex: Dictionary<Key, Value>.Index { get }
        @native("View.index(after:)") func index(after i: Dictionary<Key, Value>.Index) -> Dictionary<Key, Value>.Index
        @native("Values.subscript(_:)") subscript(position: Dictionary<Key, Value>.Index) -> Value { get set }
        /// How many elements there are.
        @native("View.count") var count: Int { get }
        @native("description") var description: String { get }
      }
      @native("Dictionary.init()") init()
      @native("Dictionary.init()") init(minimumCapacity: Int)
      /// A dictionary of pairs whose keys do not repeat.
      @native init<S: Sequence>(uniqueKeysWithValues keysAndValues: S) where S.Element == (Key, Value)
      /// A dictionary of pairs; values of a repeated key are combined.
      @native init<S: Sequence>(_ keysAndValues: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows where S.Element == (Key, Value)
      /// A dictionary that groups values by what a function gives for each.
      @native init<S: Sequence>(grouping values: S, by keyForValue: (S.Element) throws -> Key) rethrows where Value == [S.Element]
      /// How many elements there are.
      @native var count: Int { get }
      /// Whether there are no elements.
      @native var isEmpty: Bool { get }
      /// The keys, in the order of the pairs.
      @native var keys: Dictionary<Key, Value>.Keys { get }
      /// The values, in the order of the pairs.
      @native var values: Dictionary<Key, Value>.Values { get set }
      @native("description") var description: String { get }
      @native("debugDescription") var debugDescription: String { get }
      /// The value of a key, or `nil`; setting `nil` takes the key out.
      @native("Dictionary.subscript(_:)") subscript(key: Key) -> Value? { get set }
      /// The value of a key, or another where the key is missing.
      @native("Dictionary.subscript(_:default:)") subscript(key: Key, default defaultValue: @autoclosure () -> Value) -> Value { get set }
      @native("View.startIndex") var startIndex: Dictionary<Key, Value>.Index { get }
      @native("View.endIndex") var endIndex: Dictionary<Key, Value>.Index { get }
      @native("View.index(after:)") func index(after i: Dictionary<Key, Value>.Index) -> Dictionary<Key, Value>.Index
      @native func index(forKey key: Key) -> Dictionary<Key, Value>.Index?
      @native("Dictionary.subscript(Index)") subscript(position: Dictionary<Key, Value>.Index) -> Element { get }
      @native @discardableResult mutating func remove(at index: Dictionary<Key, Value>.Index) -> Element
      @native mutating func popFirst() -> Element?
      /// The same keys with the results of a function applied to each value.
      @native func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T]
      /// The same with a function applied to each value, without those for which it gives `nil`.
      @native func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T]
      @native func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Key: Value]
      /// Sets the value of a key and returns the one it had.
      @native @discardableResult mutating func updateValue(_ value: Value, forKey key: Key) -> Value?
      /// Takes out a key and returns its value, if it had one.
      @native @discardableResult mutating func removeValue(forKey key: Key) -> Value?
      /// Takes out everything.
      @native mutating func removeAll(keepingCapacity keepCapacity: Bool = false)
      @native mutating func reserveCapacity(_ minimumCapacity: Int)
      /// Adds the pairs of another dictionary; values of keys that both have are combined.
      @native("Dictionary.merge(Dictionary)") mutating func merge(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows
      @native("Dictionary.merge(Sequence)") mutating func merge<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows where S.Element == (Key, Value)
      /// Both dictionaries in one; values of keys that both have are combined.
      @native("Dictionary.merging(Dictionary)") func merging(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value]
      @native("Dictionary.merging(Sequence)") func merging<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value] where S.Element == (Key, Value)
    }
    extension Dictionary: Equatable where Value: Equatable {
      @native("==") static func == (lhs: [Key: Value], rhs: [Key: Value]) -> Bool
      @native("!=") static func != (lhs: [Key: Value], rhs: [Key: Value]) -> Bool
    }
    extension Dictionary: Hashable where Value: Hashable {
      @native("hash(into:)") func hash(into hasher: inout Hasher)
    }
    """#
}
