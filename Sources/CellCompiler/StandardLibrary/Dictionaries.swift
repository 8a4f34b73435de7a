extension StandardLibrary {
  static let dictionary = #"""
    struct Dictionary<Key: Hashable, Value>: Collection, ExpressibleByDictionaryLiteral, CustomStringConvertible {
      typealias Element = (key: Key, value: Value)
      typealias SubSequence = [(key: Key, value: Value)]
      struct Index: Comparable {}
      struct Keys: Collection, CustomStringConvertible {
        typealias Element = Key
        typealias SubSequence = [Key]
        struct Index: Comparable {}
        @native("View.count") var count: Int { get }
        @native("description") var description: String { get }
      }
      struct Values: Collection, CustomStringConvertible {
        typealias Element = Value
        typealias SubSequence = [Value]
        struct Index: Comparable {}
        @native("View.count") var count: Int { get }
        @native("description") var description: String { get }
      }
      @native("Dictionary.init()") init()
      @native("Dictionary.init()") init(minimumCapacity: Int)
      @native init<S: Sequence>(uniqueKeysWithValues keysAndValues: S) where S.Element == (Key, Value)
      @native init<S: Sequence>(_ keysAndValues: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows where S.Element == (Key, Value)
      @native init<S: Sequence>(grouping values: S, by keyForValue: (S.Element) throws -> Key) rethrows where Value == [S.Element]
      @native var count: Int { get }
      @native var isEmpty: Bool { get }
      @native var keys: Dictionary<Key, Value>.Keys { get }
      @native var values: Dictionary<Key, Value>.Values { get }
      @native("description") var description: String { get }
      @native("Dictionary.subscript(_:)") subscript(key: Key) -> Value? { get set }
      @native("Dictionary.subscript(_:default:)") subscript(key: Key, default defaultValue: @autoclosure () -> Value) -> Value { get set }
      @native func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T]
      @native func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T]
      @native func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Key: Value]
      @native @discardableResult mutating func updateValue(_ value: Value, forKey key: Key) -> Value?
      @native @discardableResult mutating func removeValue(forKey key: Key) -> Value?
      @native mutating func removeAll(keepingCapacity keepCapacity: Bool = false)
      @native mutating func reserveCapacity(_ minimumCapacity: Int)
      @native("Dictionary.merge(Dictionary)") mutating func merge(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows
      @native("Dictionary.merge(Sequence)") mutating func merge<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows where S.Element == (Key, Value)
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
