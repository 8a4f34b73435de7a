import CellMachine
import Diagnostics

/// Turns one checked function into instructions.
///
/// Registers are a stack: variables when they are declared, temporaries above them, the arguments of
/// a call on top. An expression is lowered into a given register; what reads it borrows it from a
/// variable's own register where nothing in between can change it.
final class FunctionLowering {
  let builder: ProgramBuilder
  let source: UserFunction
  let function: Function
  private(set) var substitution: Substitution

  /// The next free register.
  var next = 0
  /// Behind the highest register that the statement being lowered has used.
  var highest = 0
  /// Where registers begin that are neither parameters nor captures.
  private(set) var localsStart = 0
  private var objectRegisters: Set<Int> = []
  /// By range alone, which hashes fast: the places of a function stand in one file, but for a few.
  private var placeIndex: [SourceRange: Int32] = [:]
  private(set) var currentPlace: Int32 = -1
  /// Registers of variables; boxed ones hold the box.
  private(set) var registers: [Variable: Int] = [:]
  var jumps: [JumpScope] = []
  /// Where a thrown error goes: a `catch`, a `try?`, or out of the function.
  var errorHandlers: [Label] = []
  /// Boxed variables of which other parts are read while one is changed.
  var readWhileChanged: Set<Variable> = []
  /// Where a chain goes that found nil.
  var chainEnds: [Label] = []
  /// Where branches of an `if` or `switch` expression put their value.
  var branchTargets: [(register: Int, end: Label)] = []
  /// Where `fallthrough` goes in each switch around.
  var fallTargets: [Label?] = []
  /// `defer` blocks of the scopes around, innermost last.
  var deferred: [[DeferredBlock]] = []
  /// How many `defer` scopes stay when an error reaches each handler.
  var handlerDepths: [Int] = []
  private let leaveWithError = Label()
  private var usesLeaveWithError = false

  struct DeferredBlock {
    var block: Block
    /// The first register that was free where it stands: what was declared later ends before it runs.
    var firstFree: Int
  }

  struct JumpScope {
    var label: String?
    var isLoop: Bool
    var isSwitch = false
    var breakTarget: Label
    var continueTarget: Label?
    var deferDepth: Int
    /// The first register that is free when it is entered.
    var firstFree = 0
  }

  init(
    _ builder: ProgramBuilder, _ source: UserFunction, _ function: Function,
    _ substitution: Substitution
  ) {
    self.builder = builder
    self.source = source
    self.function = function
    self.substitution = substitution
  }

  // MARK: The whole function

  func lower() {
    mark(source.place)
    function.hasInoutParameters = source.hasInout
    if source.hasInout { next = 1 }
    var parameters = source.parameters
    // A class's initialiser gets the object it is to fill.
    if let own = source.selfVariable, !source.isInitializer || own.isParameter {
      parameters.insert(own, at: 0)
    }
    let captures = builder.captures(of: source.context)
    function.parameterCount = parameters.count
    function.captureCount = captures.count
    for parameter in parameters { place(parameter) }
    for capture in captures {
      // A captured variable that changes arrives in its box.
      let register = allocate(capture.needsBox ? .object : representation(capture.type))
      registers[capture] = register
    }
    for parameter in parameters where parameter.needsBox { box(parameter) }
    if source.isInitializer { InitializerLowering(self).begin() }
    localsStart = next
    if let body = source.body { block(body, isFunctionBody: true) }
    finish()
    function.registerCount = max(function.registerCount, next, 1)
    let kept = source.hasInout ? inoutRegisters(parameters) : []
    function.objectRegisters = objectRegisters.subtracting(kept).sorted().map {
      UInt16(truncatingIfNeeded: $0)
    }
    if function.registerCount > 60_000 {
      builder.report(
        Diagnostic(
          "this function needs more variables and temporary values than a cell's function may have",
          at: source.place,
          mistake: .declaration(.functionTooLarge)))
    }
  }

  private func place(_ parameter: Variable) {
    registers[parameter] = allocate(representation(parameter.type))
  }

  private func inoutRegisters(_ parameters: [Variable]) -> Set<Int> {
    Set(parameters.enumerated().filter { $1.isInout }.map { $0.offset + 1 })
  }

  /// Moves a parameter into a box, since a closure inside changes it.
  private func box(_ parameter: Variable) {
    guard let register = registers[parameter] else { return }
    let boxed = allocate(.object)
    emit(.makeBox, boxed, register)
    registers[parameter] = boxed
    if parameter.isInout { boxedInout.append((parameter, register, boxed)) }
  }

  private var boxedInout: [(variable: Variable, register: Int, box: Int)] = []

  /// What must happen before control leaves the function.
  func beforeLeaving() {
    for entry in boxedInout { emit(.takeBox, entry.register, entry.box) }
  }

  private func finish() {
    if source.isInitializer {
      InitializerLowering(self).end()
    } else {
      endScope(localsStart, next)
      beforeLeaving()
      emit(.returnVoid)
    }
    guard usesLeaveWithError else { return }
    currentPlace = -1
    bind(leaveWithError)
    let error = allocate(.object)
    emit(.takeError, error)
    endScope(localsStart, error)
    beforeLeaving()
    emit(.throwError, error)
  }

  // MARK: Types

  func type(_ type: Type) -> Type {
    if type.isFinal { return type }
    let known = builder.solver.final(type)
    return substitution.isEmpty ? known : builder.solver.final(known.substituting(substitution))
  }

  func type(of expression: Expression) -> Type { type(expression.type) }
  func representation(_ type: Type) -> Representation { builder.representation(of: self.type(type)) }
  func runtimeType(_ type: Type) -> RuntimeType { builder.runtimeType(of: self.type(type)) }
  func isScalar(_ type: Type) -> Bool { representation(type) == .scalar }

  /// Lowers what belongs to a generic type, such as the initial value of a property, for one set of
  /// its type arguments.
  func inside(_ type: Substitution, _ body: () -> Void) {
    let outer = substitution
    substitution.merge(type.mapValues(self.type)) { _, inner in inner }
    body()
    substitution = outer
  }

  /// The substitution of a call inside this version of the function.
  /// Lowers what is written in terms of a callee's generic parameters.
  func with(_ inner: Substitution, _ body: () -> Void) {
    if inner.isEmpty { return body() }
    let outer = substitution
    substitution.merge(applied(inner)) { _, new in new }
    body()
    substitution = outer
  }

  func applied(_ substitution: Substitution) -> Substitution {
    substitution.mapValues(type)
  }

  // MARK: Registers

  func allocate(_ representation: Representation) -> Int {
    let register = next
    next += 1
    reserve(to: next)
    if representation.usesObject { objectRegisters.insert(register) }
    return register
  }

  func allocate(for type: Type) -> Int { allocate(representation(type)) }

  /// Gives registers from a mark upwards back; those that may hold references are cleared.
  func free(to mark: Int, clearing: [Int] = []) {
    for register in clearing { emit(.release, register) }
    next = mark
  }

  func noteObject(_ register: Int) {
    objectRegisters.insert(register)
    reserve(to: register + 1)
  }

  /// Notes that registers up to here are used by a call's arguments.
  func reserve(to end: Int) {
    function.registerCount = max(function.registerCount, end)
    highest = max(highest, end)
  }

  func register(of variable: Variable) -> Int? { registers[variable] }

  func removeRegister(of variable: Variable) { registers[variable] = nil }

  func setRegister(_ register: Int, of variable: Variable) { registers[variable] = register }

  // MARK: Instructions

  func emit(_ opcode: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0) {
    append(Instruction(opcode, a, b, c))
  }

  func emit(_ opcode: Opcode, _ a: Int = 0, wide: Int) {
    append(Instruction(opcode, a, wide: wide))
  }

  private func append(_ instruction: Instruction) {
    function.code.append(instruction)
    function.placeOfInstruction.append(currentPlace)
  }

  /// Changes a value that was just taken out of its place and puts it back there, as a stop on the way would do.
  func changing(_ body: () -> Void, back putBack: () -> Void) {
    let opened = function.code.count
    body()
    let closed = function.code.count
    putBack()
    if function.code.count > closed { function.changes.append(.init(opened: opened, closed: closed)) }
  }

  /// Instructions that follow belong to this place.
  func mark(_ place: SourcePlace?) {
    guard let place else { return }
    if currentPlace >= 0, function.places[Int(currentPlace)] == place { return }
    if let known = placeIndex[place.range], function.places[Int(known)].file == place.file {
      currentPlace = known
      return
    }
    currentPlace = Int32(function.places.count)
    placeIndex[place.range] = currentPlace
    function.places.append(place)
  }

  func at<Result>(_ place: SourcePlace?, _ body: () -> Result) -> Result {
    let outer = currentPlace
    mark(place)
    defer { currentPlace = outer }
    return body()
  }

  /// The same for a place that was current before.
  func at<Result>(index place: Int32, _ body: () -> Result) -> Result {
    let outer = currentPlace
    currentPlace = place
    defer { currentPlace = outer }
    return body()
  }

  func constant(_ slot: Slot) -> Int {
    function.constants.append(slot)
    return function.constants.count - 1
  }

  // MARK: Jumps

  /// A place in the code that jumps lead to, known or still to come.
  final class Label {
    var position: Int?
    fileprivate var waiting: [Int] = []

    /// Whether a jump waits for it.
    var isAwaited: Bool { !waiting.isEmpty }
  }

  func jump(_ opcode: Opcode, _ register: Int = 0, to label: Label) {
    if label.position == nil { label.waiting.append(function.code.count) }
    emit(opcode, register, wide: label.position ?? 0)
  }

  /// A jump that goes back and charges the way.
  func jumpBack(to label: Label) { emit(.jumpBack, wide: label.position ?? 0) }

  func bind(_ label: Label) {
    label.position = function.code.count
    for index in label.waiting {
      let old = function.code[index]
      function.code[index] = Instruction(old.opcode, Int(old.a), wide: function.code.count)
    }
    label.waiting = []
  }

  /// Where an error goes that is thrown here.
  var errorTarget: Label {
    if let handler = errorHandlers.last { return handler }
    usesLeaveWithError = true
    return leaveWithError
  }

  /// Leaves with the error that a call left, through the `defer` blocks on the way.
  func leaveOnError() {
    let depth = handlerDepths.last ?? 0
    guard deferred.dropFirst(depth).contains(where: { !$0.isEmpty }) else {
      return jump(.jumpIfError, to: errorTarget)
    }
    let cleanUp = Label()
    let goOn = Label()
    jump(.jumpIfError, to: cleanUp)
    jump(.jump, to: goOn)
    bind(cleanUp)
    let mark = next
    let error = allocate(.object)
    emit(.takeError, error)
    runDeferred(downTo: depth, below: error)
    raise(error)
    jump(.jumpIfError, to: errorTarget)
    next = mark
    bind(goOn)
  }

  /// Makes the error in a register pending, as if a call had thrown it.
  func raise(_ error: Int) {
    NativeEmission(self).call("throw", at: error, count: 1, types: []) { call in
      throw ThrownValue(call.arguments[0])
    }
    let here = Label()
    jump(.jumpIfError, to: here)
    bind(here)
  }

  /// A message for a trap instruction.
  func trap(_ message: String, help: String?) {
    trap(TrapMessage(message, help: help))
  }

  func trap(_ message: TrapMessage) {
    function.traps.append(message)
    emit(.trap, wide: function.traps.count - 1)
  }
}
