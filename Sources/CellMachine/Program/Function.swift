public import Diagnostics

/// A compiled function, closure body or cell.
///
/// Its frame has `registerCount` slots: parameters first, then captures, then locals and temporaries.
public final class Function {
  public let name: String
  public var parameterCount: Int
  /// Register 0 is then kept for the result, and parameters are numbered from 1 (see ``Opcode/call``).
  public var hasInoutParameters = false
  public var captureCount: Int
  public var registerCount: Int
  public var code: ContiguousArray<Instruction>
  /// For each instruction, an index into ``places``; -1 where no source belongs to it.
  public var placeOfInstruction: ContiguousArray<Int32>
  public var places: [SourcePlace]
  public var constants: ContiguousArray<Slot>
  public var nativeCalls: [NativeCallSite]
  public var runtimeTypes: [RuntimeType]
  public var enumCases: [EnumCaseLayout]
  /// Messages for ``Opcode/trap``.
  public var traps: [TrapMessage]
  /// For instructions that unwrap: what was asked for, in case there is nothing.
  public var sought: [Int: Sought]
  /// Values that are taken out of what holds them while they are changed, inner ones first.
  public var changes: [Change]
  /// Registers that may hold a reference and are cleared when the frame ends.
  public var objectRegisters: [UInt16]

  public struct EnumCaseLayout: Sendable {
    public var tag: Int
    public var payloadCount: Int

    public init(tag: Int, payloadCount: Int) {
      self.tag = tag
      self.payloadCount = payloadCount
    }
  }

  public init(name: String) {
    self.name = name
    parameterCount = 0
    captureCount = 0
    registerCount = 0
    code = []
    placeOfInstruction = []
    places = []
    constants = []
    nativeCalls = []
    runtimeTypes = []
    enumCases = []
    traps = []
    sought = [:]
    changes = []
    objectRegisters = []
  }

  /// Instructions during which a value stands in a register and not where it belongs.
  public struct Change: Sendable {
    /// The first of them.
    public var opened: Int
    /// The instruction behind them, which puts the value back.
    public var closed: Int
    /// Where the value belongs if not to a place but to a key, whose setter may run code of the cell.
    public var entry: Entry?

    public init(opened: Int, closed: Int, entry: Entry? = nil) {
      self.opened = opened
      self.closed = closed
      self.entry = entry
    }

    /// The entry of a dictionary whose value was taken out: the only one that is a hole.
    public struct Entry: Sendable {
      /// The register of the dictionary.
      public var dictionary: Int
      /// The register of the value.
      public var value: Int
      /// What stands in that register.
      public var type: RuntimeType
      /// Whether it is an optional of the dictionary's value.
      public var isOptional: Bool

      public init(dictionary: Int, value: Int, type: RuntimeType, isOptional: Bool) {
        (self.dictionary, self.value, self.type, self.isOptional) = (dictionary, value, type, isOptional)
      }
    }
  }

  /// A value that stands in a register while the answer to it is unwrapped.
  public struct Sought: Sendable {
    public var kind: SoughtKind
    public var register: Int
    public var type: RuntimeType

    public init(kind: SoughtKind, register: Int, type: RuntimeType) {
      (self.kind, self.register, self.type) = (kind, register, type)
    }
  }

  /// Where an instruction came from.
  public func place(of instruction: Int) -> SourcePlace? {
    guard placeOfInstruction.indices.contains(instruction) else { return nil }
    // What the compiler adds, such as the jump that closes a loop, belongs to what comes before it.
    let known = placeOfInstruction[...instruction].last { $0 >= 0 }
    return known.map { places[Int($0)] }
  }

  /// The place of an instruction that was written for one; `nil` for what the compiler adds.
  func ownPlace(of instruction: Int) -> SourcePlace? {
    guard placeOfInstruction.indices.contains(instruction) else { return nil }
    let place = Int(placeOfInstruction[instruction])
    return places.indices.contains(place) ? places[place] : nil
  }
}

/// One call of a native: what to call, how many arguments were prepared, and the types it acts on.
public struct NativeCallSite {
  public var name: String
  public var function: NativeFunction
  /// Arguments standing in consecutive registers, the receiver first.
  public var argumentCount: Int
  /// Bit i is set where argument i was left out and its default applies.
  public var omitted: UInt64
  /// Bit i is set where argument i is `inout` (the receiver of a mutating member is argument 0).
  /// When any bit is set, register a is kept for the result and the arguments start at a + 1;
  /// inout arguments are left in their registers afterwards, for the caller to take back.
  public var inoutArguments: UInt64
  /// Variables that are arguments without being copied.
  public var lent = LentArguments()
  /// The receiver's type (for members), then the type arguments in declaration order.
  public var types: [RuntimeType] {
    didSet { plan = CollectionPlan(types.first) }
  }
  /// What the first type means for dictionaries and sets, found once.
  var plan: CollectionPlan
  /// Whether it may work long in loops that charge the current `Meter`.
  public var isLibrary: Bool

  public init(
    name: String, function: @escaping NativeFunction, argumentCount: Int, omitted: UInt64 = 0,
    inoutArguments: UInt64 = 0, types: [RuntimeType] = [], isLibrary: Bool = false
  ) {
    self.name = name
    self.function = function
    self.argumentCount = argumentCount
    self.omitted = omitted
    self.inoutArguments = inoutArguments
    self.types = types
    plan = CollectionPlan(types.first)
    self.isLibrary = isLibrary
  }
}

/// Which of a call's first arguments stand in registers of the caller: for the time of the call they
/// are lent to it, uncounted.
public struct LentArguments: Sendable {
  /// Only so many arguments can be lent.
  public static let limit = 4
  private static let none = UInt16.max

  private var registers = SIMD4<UInt16>(repeating: Self.none)
  public private(set) var isEmpty = true

  public init() {}

  /// The register an argument stands in; nil where it was passed as usual.
  public subscript(argument: Int) -> Int? {
    get {
      guard argument < Self.limit, registers[argument] != Self.none else { return nil }
      return Int(registers[argument])
    }
    set {
      guard argument < Self.limit, let newValue, newValue < Int(Self.none) else { return }
      registers[argument] = UInt16(newValue)
      isEmpty = false
    }
  }
}

/// What a value that was asked for is to the one it was asked of.
public enum SoughtKind: Hashable, Sendable {
  /// The key of a dictionary.
  case key
  /// The text of a number.
  case number(type: String)
  /// An element of a collection.
  case element
}
