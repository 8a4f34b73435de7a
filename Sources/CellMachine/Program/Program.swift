public import Diagnostics

/// Everything the compiler made so far. Cells add to it; nothing is ever removed.
public final class Program {
  /// What an error of the library means to a learner; the notebook knows no library of its own.
  public var mistake: (any Error) -> Mistake? = { _ in nil }
  public var functions: [Function] = []
  /// Structs, enums and classes declared in cells, one entry for each specialisation.
  public var types: [TypeLayout] = []
  /// For each type that conforms to a protocol declared in a cell: the function of each selector.
  public var witnesses: [RuntimeType: [Int: Int]] = [:]
  /// For each type that may be cast to a protocol: the numbers of those it conforms to.
  public var conformances: [RuntimeType: Set<Int>] = [:]
  public var globalCount = 0
  /// Names of globals, for messages; may be incomplete.
  public var globalNames: [Int: String] = [:]
  /// Where they are declared.
  public var globalPlaces: [Int: SourcePlace] = [:]

  public init() {}
}

/// What natives and the machine need to know of a type declared in a cell.
public struct TypeLayout: Sendable {
  public enum Kind: Hashable, Sendable { case structure, enumeration, classType }

  /// As Swift prints it: `Point`, `Pair<Int, String>` prints as `Pair<Int, String>`.
  public var name: String
  /// As Swift prints it inside other values: `main.Outer.Point`.
  public var qualifiedName: String
  public var kind: Kind
  /// Stored properties of a struct or class (inherited first), in order.
  public var fields: [Field]
  /// Cases of an enum, in order.
  public var cases: [Case]
  /// Functions that users wrote or inherited for these operations; nil means the synthesised one.
  /// Each takes `self` first.
  public var equal: Int?
  public var less: Int?
  /// Takes `self` and a `Hasher`.
  public var hash: Int?
  public var description: Int?
  public var debugDescription: Int?
  /// How values of a sequence or iterator are walked through.
  public var iteration: Iteration?
  /// For random generators: the function that takes `self` as `inout` and gives 64 bits.
  public var random: Int?
  /// For classes: the function of each selector, overridden ones replaced.
  public var methods: [Int: Int]
  /// For classes: the function that runs when an object ends, before that of the superclass.
  public var deinitializer: Int?
  /// For classes: index of the superclass.
  public var superclass: Int?

  /// What writes a value: of the two descriptions the one that was asked for, else the other.
  func text(isDebug: Bool) -> Int? {
    isDebug ? debugDescription ?? description : description ?? debugDescription
  }

  public struct Field: Hashable, Sendable {
    public var name: String
    public var type: RuntimeType

    public init(name: String, type: RuntimeType) {
      self.name = name
      self.type = type
    }
  }

  public struct Iteration: Hashable, Sendable {
    /// Takes the sequence, gives a closure that gives the elements one by one.
    public var function: Int
    public var element: RuntimeType
    /// The same from the end, for collections that can be walked through backwards.
    public var backward: Int?

    public init(function: Int, element: RuntimeType) {
      self.function = function
      self.element = element
    }
  }

  public struct Case: Hashable, Sendable {
    public var name: String
    public var payload: [RuntimeType]
    public var labels: [String?]

    public init(name: String, payload: [RuntimeType] = [], labels: [String?] = []) {
      self.name = name
      self.payload = payload
      self.labels = labels
    }
  }

  public init(
    name: String, qualifiedName: String? = nil, kind: Kind, fields: [Field] = [], cases: [Case] = []
  ) {
    self.name = name
    self.qualifiedName = qualifiedName ?? "main." + name
    self.kind = kind
    self.fields = fields
    self.cases = cases
    methods = [:]
  }
}
