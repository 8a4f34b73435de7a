import CellMachine
import Diagnostics

/// Adds checked functions to a program: one version of each for each set of type arguments.
final class ProgramBuilder {
  let program: Program
  let universe: Universe
  let solver: TypeSolver
  /// Finds a function of ``WrittenTypes``.
  var writtenFunction: (String) -> UserFunction? = { _ in nil }
  /// Problems that only a specialised version shows.
  private(set) var problems: [Diagnostic] = []

  init(program: Program, universe: Universe) {
    self.program = program
    self.universe = universe
    solver = TypeSolver(universe: universe)
  }

  func report(_ found: Diagnostic) {
    let diagnostic = found.classified
    if !problems.contains(diagnostic) { problems.append(diagnostic) }
  }

  func takeProblems() -> [Diagnostic] {
    // What was made up to a problem is not whole: no later cell may find it.
    if !problems.isEmpty { for (function, key) in versions { function.compiled[key] = nil } }
    (placedCount, versionCount) = (0, 0)
    versions = []
    defer { problems = [] }
    return problems
  }

  /// Versions of functions and types that are being made inside each other.
  private var depth = 0
  private static let maximalDepth = 100

  /// Makes what belongs to a type, unless it contains itself without end or grows without measure.
  ///
  /// - Parameter place: Of an initial value; `nil` where there is none.
  func nested(_ name: String, at place: SourcePlace?, _ body: () -> Void) {
    if place != nil { placedCount += 1 }
    guard depth < Self.maximalDepth, placedCount <= Self.maximalPlaced else {
      // Said once where it is only too much.
      guard depth == Self.maximalDepth || placedCount == Self.maximalPlaced + 1 else { return }
      if depth == Self.maximalDepth, !making.contains(name) { return reportDeep(name, at: place) }
      let way = depth == Self.maximalDepth ? "another one without end" : "more and more others"
      report(
        Diagnostic(
          "making a '\(name)' makes \(way)", at: place, mistake: .declaration(.endless(name: name))))
      return
    }
    depth += 1
    making.append(name)
    body()
    making.removeLast()
    depth -= 1
  }

  /// What is being made inside each other, by name.
  private var making: [String] = []

  /// Says that values hold others, and these others, more levels deep than can be made.
  private func reportDeep(_ name: String, at place: SourcePlace?) {
    if isTooDeep { return }
    isTooDeep = true
    report(
      Diagnostic(
        "values of '\(name)' hold others more than \(Self.maximalDepth) levels deep", at: place,
        mistake: .declaration(.deepValues(name: name, levels: Self.maximalDepth))))
  }

  /// Whether that has been said.
  private var isTooDeep = false

  /// Default values that are being placed inside each other.
  private var placedDefaults: Set<ObjectIdentifier> = []
  /// Default and initial values that were placed for a cell.
  private var placedCount = 0
  private static let maximalPlaced = 20_000
  /// Functions that were made for a cell, each version of generic ones.
  private var versions: [(UserFunction, [Type])] = []
  /// How many of them are of generic functions.
  private var versionCount = 0
  private static let maximalVersions = 5_000

  /// Places the default value of an argument, unless it needs itself: `func f(_ x: Int = f())`, or is
  /// made of others that grow without measure.
  func placingDefault(_ value: Expression, _ body: () -> Void) {
    guard placedCount < Self.maximalPlaced, placedDefaults.insert(ObjectIdentifier(value)).inserted else {
      report(
        Diagnostic(
          "this default value leads back to itself, or to more and more others", at: value.place,
          mistake: .declaration(.endlessDefault)))
      return
    }
    placedCount += 1
    body()
    placedDefaults.remove(ObjectIdentifier(value))
  }

  /// What values can be cast to.
  private(set) lazy var casts = CastTable(self)

  // MARK: Functions

  /// The index of a function that is, or will be, compiled for the types of its generic parameters.
  func compile(_ function: UserFunction, _ substitution: Substitution) -> Int {
    let key = function.generics.map { solver.final(substitution[$0] ?? .generic($0)) }
    if let known = function.compiled[key] { return known }
    versions.append((function, key))
    if !key.isEmpty { versionCount += 1 }
    guard depth < Self.maximalDepth, versionCount <= Self.maximalVersions,
      key.allSatisfy({ TypeSize.isModest($0) })
    else {
      if versionCount > Self.maximalVersions + 1 { return 0 }
      report(
        Diagnostic(
          "generic function '\(function.name)' needs versions for more and more types",
          at: function.place,
          mistake: .declaration(.endless(name: function.name))))
      return 0
    }
    let index = program.functions.count
    function.compiled[key] = index
    let compiled = Function(name: function.name)
    program.functions.append(compiled)
    let lowering = { [self] in FunctionLowering(self, function, compiled, substitution).lower() }
    // Functions that call each other in a long line are lowered one after the other, but not the versions of one that
    // asks for more and more of them.
    if depth >= Self.deferringDepth, function.compiled.count <= Self.deferringDepth {
      deferred.append(lowering)
      return index
    }
    depth += 1
    lowering()
    depth -= 1
    if depth == 0 { lowerDeferred() }
    return index
  }

  private func lowerDeferred() {
    while let lowering = deferred.popLast() {
      depth += 1
      lowering()
      depth -= 1
    }
  }

  /// Functions whose index is known and whose body is not lowered yet.
  private var deferred: [() -> Void] = []
  private static let deferringDepth = maximalDepth / 2

  /// A closure belongs to one version of the function around it, so it is compiled each time.
  func compileClosure(_ function: UserFunction, _ substitution: Substitution) -> Int {
    let index = program.functions.count
    let compiled = Function(name: function.name)
    program.functions.append(compiled)
    FunctionLowering(self, function, compiled, substitution).lower()
    return index
  }

  /// Variables that a function needs from outside, those of local functions it calls included.
  func captures(of context: FunctionContext) -> [Variable] {
    var found = context.captures
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(context)]
    func visit(_ other: FunctionContext) {
      guard seen.insert(ObjectIdentifier(other)).inserted else { return }
      for variable in other.captures where !isInside(variable.context, context) && !found.contains(variable) {
        found.append(variable)
      }
      other.calls.forEach { visit($0.context) }
    }
    context.calls.forEach { visit($0.context) }
    context.inner.forEach { inner in
      for variable in captures(of: inner) where !isInside(variable.context, context) && !found.contains(variable) {
        found.append(variable)
      }
    }
    return found
  }

  private func isInside(_ context: FunctionContext, _ outer: FunctionContext) -> Bool {
    var current: FunctionContext? = context
    while let here = current {
      if here === outer { return true }
      current = here.parent
    }
    return false
  }

  // MARK: Types

  func representation(of type: Type) -> Representation { runtimeType(of: type).representation }

  func runtimeType(of type: Type) -> RuntimeType {
    switch type {
    case .nominal(let nominal, let arguments): return nominalType(nominal, arguments)
    case .tuple(let elements):
      if elements.isEmpty { return .void }
      return .tuple(elements.map { runtimeType(of: $0.type) }, labels: elements.map(\.label))
    case .function: return .function
    case .existential: return .existential
    case .metatype: return .metatype
    case .generic, .dependent, .variable, .error: return .existential
    }
  }

  private func nominalType(_ nominal: NominalType, _ arguments: [Type]) -> RuntimeType {
    switch nominal.origin {
    case .library: return .foreign(nominal.name)
    case .cell: return declared(nominal, arguments)
    case .standard: break
    }
    if let known = nominal.runtimeType { return known }
    let type = standardType(nominal, arguments)
    if arguments.isEmpty { nominal.runtimeType = type }
    return type
  }

  private func standardType(_ nominal: NominalType, _ arguments: [Type]) -> RuntimeType {
    if arguments.isEmpty, let integer = RuntimeType.Integer(rawValue: nominal.name) { return .integer(integer) }
    let types = arguments.map(runtimeType)
    switch (nominal.name, types.count) {
    case ("Double", _): return .double
    case ("Float", _): return .float
    case ("Bool", _): return .bool
    case ("String", _): return .string
    case ("Substring", _): return .substring
    case ("Character", _), ("Unicode.Scalar", _), ("Unicode.Scalar.Properties", _): return .character
    case ("Locale", _), (InterpolationChecker.standardName, _): return .string
    case ("String.Index", _): return .stringIndex
    case ("Array", 1), ("ContiguousArray", 1): return .array(types[0])
    case ("ArraySlice", 1): return .arraySlice(types[0])
    case ("Dictionary", 2): return .dictionary(types[0], types[1])
    case ("Set", 1): return .set(types[0])
    case ("Optional", 1): return .optional(types[0])
    case ("Range", 1): return .range(types[0])
    case ("ClosedRange", 1): return .closedRange(types[0])
    case ("Never", _): return .void
    case ("ObjectIdentifier", _): return .int
    case _ where nominal.kind == .enumeration: return .plainEnumeration(standardEnumeration(nominal))
    default:
      let whole = Type.nominal(nominal, arguments)
      let shown = SequenceName(
        short: TypeNames(isQualified: false).name(whole), qualified: TypeNames(isQualified: true).name(whole))
      return StandardTypes.runtimeType(nominal.name, shown, types, element: element(of: nominal, arguments))
    }
  }

  /// An enum of the standard library, whose cases carry nothing.
  private func standardEnumeration(_ nominal: NominalType) -> Int {
    if let known = nominal.layouts[[]] { return known }
    let index = program.types.count
    nominal.layouts[[]] = index
    program.types.append(
      TypeLayout(
        name: nominal.name, qualifiedName: "Swift." + nominal.name, kind: .enumeration,
        cases: universe.caseNames(of: nominal).map { .init(name: $0) }))
    return index
  }

  private func element(of nominal: NominalType, _ arguments: [Type]) -> RuntimeType? {
    let type = Type.nominal(nominal, arguments)
    guard let element = solver.associatedType("Element", of: type) else { return nil }
    return runtimeType(of: solver.final(element))
  }

  // MARK: Types of cells

  private func declared(_ nominal: NominalType, _ arguments: [Type]) -> RuntimeType {
    let index = layout(of: nominal, arguments)
    switch nominal.kind {
    case .structure: return .record(index)
    case .classType: return .instance(index)
    case .enumeration: return isPlain(nominal) ? .plainEnumeration(index) : .enumeration(index)
    case .protocolType: return .existential
    }
  }

  /// An enum none of whose cases carries anything.
  func isPlain(_ nominal: NominalType) -> Bool {
    if let known = plainness[nominal] { return known }
    let isPlain = nominal.cases.allSatisfy(\.parameters.isEmpty)
    plainness[nominal] = isPlain
    return isPlain
  }

  /// Enums of thousands of cases are asked at every use.
  private var plainness: [NominalType: Bool] = [:]

  private func layout(of nominal: NominalType, _ arguments: [Type]) -> Int {
    if let known = nominal.layouts[arguments] { return known }
    layOutSuperclasses(of: nominal, arguments)
    if depth >= Self.maximalDepth, arguments.isEmpty {
      reportDeep(nominal.name, at: nominal.place?.place)
      return 0
    }
    guard arguments.allSatisfy({ TypeSize.isModest($0) }) else {
      report(
        Diagnostic(
          "'\(nominal.name)' is needed for a type of more than \(TypeSize.most) parts", at: nominal.place?.place,
          mistake: .declaration(.endless(name: nominal.name))))
      return 0
    }
    guard depth < Self.maximalDepth else {
      report(
        Diagnostic(
          "'\(nominal.name)' contains itself with more and more type arguments",
          at: nominal.place?.place,
          mistake: .declaration(.endless(name: nominal.name))))
      return 0
    }
    depth += 1
    defer { depth -= 1 }
    let index = program.types.count
    nominal.layouts[arguments] = index
    let shown = Type.nominal(nominal, arguments)
    let name = TypeNames(isQualified: false).name(shown)
    let kind: TypeLayout.Kind =
      nominal.kind == .enumeration ? .enumeration : nominal.kind == .classType ? .classType : .structure
    program.types.append(
      TypeLayout(name: name, qualifiedName: TypeNames(isQualified: true).name(shown), kind: kind))
    let substitution = nominal.substitution(for: arguments)
    if case .nominal(let parent, let parentArguments)? = nominal.superclass?.substituting(substitution) {
      program.types[index].superclass = layout(of: parent, parentArguments)
    }
    let part: (Type) -> RuntimeType = { [self] in
      runtimeType(of: solver.final($0.substituting(substitution)))
    }
    let fields =
      nominal.kind == .classType
      ? ClassLowering.properties(of: nominal, arguments).map { ($0.0, $0.1) }
      : nominal.storedProperties.map { ($0, $0.result) }
    program.types[index].fields = fields.map { .init(name: $0.0.name, type: part($0.1)) }
    program.types[index].cases = nominal.cases.map { declaration in
      .init(
        name: declaration.name, payload: declaration.parameters.map { part($0.type) },
        labels: declaration.parameters.map(\.label))
    }
    attachFunctions(nominal, substitution, index)
    SequenceLayout(builder: self).attach(to: index, shown)
    if nominal.kind == .classType {
      attachMethods(nominal, substitution, index)
      casts.note(erased: shown, at: nominal.place?.place ?? .unknown)
    }
    return index
  }

  /// From the top down, so that a long line of classes is not taken for an endless one.
  private func layOutSuperclasses(of nominal: NominalType, _ arguments: [Type]) {
    var line: [(NominalType, [Type])] = []
    var current = (nominal, arguments)
    while case .nominal(let parent, let given)? = current.0.superclass?
      .substituting(current.0.substitution(for: current.1)), parent.layouts[given] == nil
    {
      current = (parent, given)
      line.append(current)
    }
    for (parent, given) in line.reversed() { _ = layout(of: parent, given) }
  }

  /// Generic methods of classes that others override.
  private(set) lazy var methodVersions = MethodVersions(self)

  /// Methods and accessors of a class by selector; those of superclasses are found through them.
  private func attachMethods(
    _ nominal: NominalType, _ substitution: Substitution, _ index: Int
  ) {
    methodVersions.register(nominal, substitution, index)
    if case .user(let function)? = nominal.deinitializer?.implementation {
      program.types[index].deinitializer = compile(function, substitution)
    }
    for member in nominal.members.values.joined() {
      guard let selector = ClassMemberThunk.selector(of: member) else { continue }
      let thunk = ClassMemberThunk(member: member, type: nominal)
      program.types[index].methods[selector] = compileClosure(thunk.function(), substitution)
    }
    for member in MetatypeInitializer.required(of: nominal) {
      let made = member.isFailable ? universe.optional(nominal.selfType) : nominal.selfType
      let thunk = ClassMemberThunk(member: member, type: nominal).function(making: made)
      program.types[index].methods[MetatypeInitializer.selector(of: member)] = compileClosure(
        thunk, substitution)
    }
    for declaration in nominal.members.values.joined()
    where (!declaration.isStatic || declaration.kind == .initializer) && declaration.generics.isEmpty {
      if case .user(let function) = declaration.implementation {
        program.types[index].methods[ClassLowering.selector(of: declaration)] = compile(
          function, substitution)
      }
      if case .user(let setter)? = declaration.setter {
        program.types[index].methods[ClassLowering.selector(of: declaration) + 1] = compile(
          setter, substitution)
      }
      if declaration.isOverridden, case .stored = declaration.implementation {
        attachStored(declaration, nominal, substitution, index)
      }
    }
  }

  /// Accessors of a stored property that subclasses override.
  private func attachStored(
    _ property: Declaration, _ nominal: NominalType, _ substitution: Substitution,
    _ index: Int
  ) {
    let selector = ClassLowering.selector(of: property)
    let accessors = StoredAccessors(property: property, type: nominal)
    program.types[index].methods[selector] = compileClosure(accessors.getter, substitution)
    if property.observers == nil {
      program.types[index].methods[selector + 1] = compileClosure(accessors.setter, substitution)
    }
  }

  // MARK: Witnesses

  /// Makes requirements callable on values whose static type is lost.
  private(set) lazy var witnesses = WitnessTable(self)

  func registerWitnesses(_ type: Type, _ protocols: [NominalType], at place: SourcePlace) {
    witnesses.register(type, protocols, at: place)
  }

  /// What users wrote for equality, order, hashing and description: in the type itself, in its
  /// superclasses, or in an extension of a protocol.
  private func attachFunctions(
    _ nominal: NominalType, _ substitution: Substitution, _ index: Int
  ) {
    let own = nominal.selfType
    func compiled(
      _ declarations: [Declaration], _ name: String, _ parameters: Int,
      _ substitution: Substitution, _ subject: Type
    ) -> Int? {
      for declaration in declarations
      where declaration.parameters.count == parameters
        && declaration.isStatic == (parameters == 2)
      {
        if parameters == 2, !declaration.parameters.allSatisfy({ $0.type == subject }) { continue }
        if case .user(let function) = declaration.implementation { return compile(function, substitution) }
        if case .stored = declaration.implementation, declaration.kind == .property {
          let accessors = StoredAccessors(property: declaration, type: declaration.owner ?? nominal)
          return compileClosure(accessors.getter, substitution)
        }
      }
      return nil
    }
    func function(_ name: String, parameters: Int, conformance: String) -> Int? {
      guard solver.conforms(own.substituting(substitution), to: conformance) else { return nil }
      var current: (NominalType, Substitution)? = (nominal, substitution)
      while let (type, substitution) = current {
        let declarations = type.members[name] ?? []
        if let found = compiled(declarations, name, parameters, substitution, type.selfType) {
          return found
        }
        current = nil
        if case .nominal(let parent, let arguments)? = type.superclass?.substituting(substitution) {
          current = (parent, parent.substitution(for: arguments))
        }
      }
      for protocolType in solver.protocols(of: own)
      where protocolType.origin == .cell || protocolType.name == "Strideable" {
        let subject = Type.generic(protocolType.selfParameter)
        let types: Substitution = [protocolType.selfParameter: own.substituting(substitution)]
        let declarations = (protocolType.members[name] ?? []).filter { !$0.isRequirement }
        if let found = compiled(declarations, name, parameters, types, subject) { return found }
      }
      return nil
    }
    program.types[index].equal = function("==", parameters: 2, conformance: "Equatable")
    program.types[index].less = function("<", parameters: 2, conformance: "Comparable")
    program.types[index].hash = function("hash", parameters: 1, conformance: "Hashable")
    program.types[index].description = function(
      "description", parameters: 0, conformance: "CustomStringConvertible")
    program.types[index].debugDescription = function(
      "debugDescription", parameters: 0, conformance: "CustomDebugStringConvertible")
  }
}
