/// What natives need to know of a static type: how to compare, hash, describe and iterate a slot.
public indirect enum RuntimeType: Hashable, Sendable {
  public enum Integer: String, Hashable, Sendable, CaseIterable {
    case int = "Int"
    case int8 = "Int8"
    case int16 = "Int16"
    case int32 = "Int32"
    case int64 = "Int64"
    case uint = "UInt"
    case uint8 = "UInt8"
    case uint16 = "UInt16"
    case uint32 = "UInt32"
    case uint64 = "UInt64"
  }

  case void
  /// Bits hold the value sign- or zero-extended to 64 bits.
  case integer(Integer)
  case double
  /// Bits hold the 32-bit pattern.
  case float
  case bool
  case string
  case substring
  case character
  case stringIndex
  case array(RuntimeType)
  case arraySlice(RuntimeType)
  case dictionary(RuntimeType, RuntimeType)
  case set(RuntimeType)
  case optional(RuntimeType)
  /// Labels are nil where the tuple has none.
  case tuple([RuntimeType], labels: [String?])
  /// `Range`, `ClosedRange`: a record of lower and upper bound.
  case range(RuntimeType)
  case closedRange(RuntimeType)
  case function
  /// A generic or plain type declared in a cell: index in ``Program/types``, already specialised.
  case record(Int)
  case enumeration(Int)
  /// An enum without payloads; bits hold the tag.
  case plainEnumeration(Int)
  case instance(Int)
  /// `any P` and `Any`.
  case existential
  /// A library type, by its Swift name.
  case foreign(String)
  /// A type of the standard library that gives elements and prints under its own name, such as
  /// `EnumeratedSequence` or `ReversedCollection`: name and element.
  case sequence(SequenceName, RuntimeType)
  /// A metatype.
  case metatype

  public static let int = RuntimeType.integer(.int)

  public var representation: Representation {
    switch self {
    case .void, .integer, .double, .float, .bool, .plainEnumeration: .scalar
    case .enumeration, .string, .substring, .character, .stringIndex, .array, .arraySlice,
      .dictionary, .set, .tuple, .range, .closedRange, .function, .record, .instance, .existential,
      .foreign, .sequence, .metatype:
      .object
    case .optional(let wrapped): wrapped.representation == .scalar ? .optionalScalar : .object
    }
  }
}

/// The name of a type of the standard library with its arguments.
public struct SequenceName: Hashable, Sendable {
  /// `LazySequence<Array<Int>>`
  public let short: String
  /// `Swift.LazySequence<Swift.Array<Swift.Int>>`
  public let qualified: String

  public init(short: String, qualified: String) {
    self.short = short
    self.qualified = qualified
  }

  var isLazySequence: Bool { short.hasPrefix("LazySequence<") }
}
