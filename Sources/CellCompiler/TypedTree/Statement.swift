import Diagnostics

/// A checked statement.
indirect enum Statement {
  case expression(Expression)
  /// The value of a cell's last expression, drawn on the page.
  case display(Expression)
  case declaration(Pattern, Expression?)
  case conditional([Condition], then: Block, otherwise: Block?)
  case guarding([Condition], otherwise: Block)
  case whileLoop([Condition], Block, label: String?)
  case repeatLoop(Block, Expression, label: String?)
  case forLoop(Pattern, Expression, where: Expression?, Block, label: String?, ForKind)
  case returning(Expression?, SourcePlace)
  case breaking(label: String?, SourcePlace)
  case continuing(label: String?, SourcePlace)
  case fallingThrough
  case switching(Expression, [SwitchCase], label: String?)
  case throwing(Expression, SourcePlace)
  case doCatch(Block, [CatchClause], label: String?)
  case deferring(Block)
  case block(Block)
  /// A function declared at the top of a cell: from here on it may be called.
  case functionDefined(UserFunction)
  /// The value of a branch of an `if` or `switch` expression.
  case yield(Expression)

  /// How a loop walks its sequence.
  enum ForKind {
    /// Through the standard library's sequences, by the machine.
    case builtin(element: Type)
    /// Through a type declared in cells: its `makeIterator` and `next`.
    case iterator(make: Declaration?, next: Declaration, iterator: Type, element: Type)
  }

  struct SwitchCase {
    var patterns: [(pattern: Pattern, guard: Expression?)]
    var body: Block
    var place: SourcePlace
  }

  struct CatchClause {
    var pattern: Pattern?
    var condition: Expression?
    /// `error`, where no pattern names it.
    var variable: Variable
    var body: Block
  }
}

/// Statements with the variables they declare.
final class Block {
  var statements: [Statement] = []
  var place: SourcePlace?
  /// Its closing brace.
  var end: SourcePlace?
}

/// A part of an `if`, `guard` or `while` head.
enum Condition {
  case expression(Expression)
  /// `if let x = optional`
  case unwrap(Pattern, Expression)
  /// `if case pattern = value`
  case match(Pattern, Expression)
}

/// What a value is compared with or taken apart by.
indirect enum Pattern {
  case wildcard
  case bind(Variable)
  case tuple([Pattern])
  /// An enum case with its payload patterns.
  case enumCase(Declaration, [Pattern], enumType: Type)
  /// `x?`: some value, matched further.
  case some(Pattern)
  /// `nil`
  case isNil
  /// Equal to, or contained in, the value of an expression: `~=`.
  case expression(Expression, test: Expression, subject: Variable)
  /// `is T`
  case isType(Type)
  /// `let x as T`
  case cast(Pattern, Type)
}

extension Pattern {
  /// The names it binds.
  var variables: [Variable] {
    switch self {
    case .bind(let variable): [variable]
    case .tuple(let parts), .enumCase(_, let parts, _): parts.flatMap(\.variables)
    case .some(let inner), .cast(let inner, _): inner.variables
    case .wildcard, .isNil, .expression, .isType: []
    }
  }
}

/// A name that holds a value.
final class Variable {
  enum Storage {
    /// A register of the function it belongs to.
    case local
    /// Top-level, visible in later cells: index in the machine's globals.
    case global(Int)
  }

  let name: String
  var type: Type
  let isMutable: Bool
  var storage = Storage.local
  /// The function whose register holds it; nil for globals.
  let context: FunctionContext
  var place: DeclarationPlace?
  /// The comment above its declaration.
  var documentation: String?
  /// Used by an inner function: kept in a box if it is mutable.
  var isCaptured = false
  /// Whether its declaration gave it a value; otherwise assignments are tracked.
  var hasInitialValue = true
  /// What a `let` was declared to be, where it was declared so at once.
  var constantValue: Expression?
  var isParameter = false
  var isInout = false
  /// A function that may only be called, or passed on to be called.
  var isNonEscaping = false
  /// A function above its declaration uses it.
  var isUsedAbove = false
  /// A global of an earlier cell has its value by the time a later cell runs.
  var isSettledElsewhere = false
  /// Set when a loop or closure changes it, so that `var` that never changes can be told.
  var isAssigned = false
  var isRead = false
  /// Given another value, or changed in place.
  var isChanged = false
  /// How it was declared; nil for what nobody is warned about.
  var role: Role?
  /// For a static property: what makes its value at first use.
  var firstUse: FirstUse?
  /// The static property whose value it holds.
  weak var property: Declaration?
  /// Whether it keeps the object it refers to.
  var ownership = Ownership.strong
  /// Declared `T!`: unwrapped wherever a plain value is needed.
  var isImplicitlyUnwrapped = false
  /// The functions behind a variable that is computed or observed.
  var accessors: Declaration?

  /// What decides how to say that a variable is not needed.
  enum Role {
    /// `let x = …`
    case initialized
    /// In a pattern, or with a written type.
    case named
    /// `if let x`
    case condition
    /// `for x in …`
    case loop
  }

  init(_ name: String, _ type: Type, isMutable: Bool, in context: FunctionContext) {
    self.name = name
    self.type = type
    self.isMutable = isMutable
    self.context = context
  }

  /// A variable of a block, used by a local function above it.
  var isLocalUsedAbove: Bool {
    if case .global = storage { false } else { isUsedAbove }
  }

  var needsBox: Bool {
    if case .global = storage { return false }
    return isCaptured && (isMutable || !hasInitialValue)
  }
}

extension Variable: Hashable {
  static func == (left: Variable, right: Variable) -> Bool { left === right }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// The function, closure or cell whose body is being checked.
final class FunctionContext {
  let parent: FunctionContext?
  /// What `return` must give; a variable while a closure's result is inferred.
  var result: Type
  var isThrowing: Bool
  /// Written `rethrows`: throws only what its parameters throw.
  var isRethrowing = false
  /// Inside of a `catch` that is reached only if a parameter threw.
  var catchesPassedOn = false
  /// For closures: a thrown error makes the closure throwing instead of being an error.
  var infersThrowing = false
  var isCell = false
  /// Whether the cell shows the value of its last expression.
  var displaysLast = false
  var isClosure = false
  /// Whether a closure's result type is written.
  var hasWrittenResult = false
  /// The property whose observer this is: it changes its own value directly.
  weak var observed: Declaration?
  /// A closure that may live longer than the call it is written in.
  var escapes = false
  /// Whether a closure's capture list names `self`.
  var capturesSelf = false
  /// An initialiser may give constants of `self` their values.
  var isInitializer = false
  /// A `defer` is being checked, which runs when an initialiser has done its work.
  var isDeferred = false
  /// What the `defer` blocks so far cost each way out of the function.
  var deferredWork = 0
  /// The initialiser that this is the body of.
  weak var initializer: Declaration?
  var didThrow = false
  var captures: [Variable] = []
  /// Variables at the top of the cell that are used here.
  var usedGlobals: [Variable] = []
  /// Local functions called from here: what they capture is captured here too.
  var calls: [UserFunction] = []
  /// Closures and functions inside.
  var inner: [FunctionContext] = []
  /// `self` in methods.
  var selfVariable: Variable?
  /// `self` in methods of a class itself: the class that they are called on.
  var classVariable: Variable?
  /// The only type of errors it may throw, where one is written.
  var thrown: Type?
  /// The `do` blocks with `catch`, and the `try?`, around the place.
  var handlers: [ErrorHandler] = []
  /// The result `some P`, of which the body tells the type.
  var opaque: OpaqueResult?
  /// Values returned by a closure whose result type is inferred.
  var returned: [Expression] = []
  /// The code of a value at the end of the body that nobody returns.
  var unreturned: String?

  init(parent: FunctionContext?, result: Type, isThrowing: Bool) {
    self.parent = parent
    self.result = result
    self.isThrowing = isThrowing
    parent?.inner.append(self)
  }

  /// Notes a use of a local function: what it captures is captured here too.
  func noteUse(of declaration: Declaration) {
    guard case .user(let function) = declaration.implementation,
      function.isLocal, !calls.contains(where: { $0 === function })
    else { return }
    calls.append(function)
  }

  /// Notes that an inner function uses a variable of an outer one.
  func capture(_ variable: Variable) {
    var context: FunctionContext? = self
    while let current = context, current !== variable.context {
      if !current.captures.contains(variable) { current.captures.append(variable) }
      context = current.parent
    }
    variable.isCaptured = true
  }
}

/// A function written in a cell: a declaration, a closure, an accessor or a cell's own body.
final class UserFunction {
  let name: String
  let context: FunctionContext
  var parameters: [Variable] = []
  var result: Type
  var isThrowing: Bool
  var body: Block?
  /// `self`, if it is a method; the first parameter when compiled.
  var selfVariable: Variable?
  /// Changes `self` in place.
  var isMutating = false
  var isInitializer = false
  var isFailable = false
  var place: SourcePlace?
  /// A function of a block: it needs what it captures when it is called.
  var isLocal: Bool { context.parent?.isCell == false || isInBlock }
  /// Declared in a block at the top of a cell.
  var isInBlock = false
  /// Compiled versions by the types of its generic parameters.
  var compiled: [[Type]: Int] = [:]
  /// Generic parameters that a version is made for: the owner's, then its own.
  var generics: [GenericParameter] = []
  var declaration: Declaration?
  /// A closure's capture list: copies made where it is created.
  var captureList: [(variable: Variable, value: Expression)] = []

  init(name: String, context: FunctionContext, result: Type, isThrowing: Bool) {
    self.name = name
    self.context = context
    self.result = result
    self.isThrowing = isThrowing
  }

  /// Whether it is a method of a class itself, with the class as its first parameter.
  var takesClass: Bool { selfVariable != nil && selfVariable === context.classVariable }

  /// Whether register 0 is kept for the result because callers take arguments back.
  var hasInout: Bool { isMutating || parameters.contains { $0.isInout } }
}
