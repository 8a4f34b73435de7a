import CellMachine
import Diagnostics

/// Objects of classes declared in cells: making them, their fields, and methods found by class.
struct ClassLowering {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  // MARK: Making

  /// Makes an object with its initial values and runs an initialiser on it; for `super.init(…)` and
  /// `self.init(…)` only runs it.
  func construct(
    _ function: UserFunction?, _ call: Expression.Call, _ type: Type, _ target: Int
  ) {
    let calls = CallLowering(lowering)
    let mark = lowering.next
    var call = call
    let places = ArgumentOrder(lowering).settle(&call)
    let base = lowering.next
    lowering.reserve(to: base + 2)
    lowering.noteObject(base)
    var all = calls.arguments(call)
    if call.receiver != nil {
      // The object exists: the receiver is the first argument.
      all[0].0 = .value(ownSelf(call.receiver))
    }
    let object = lowering.allocate(.object)
    if call.receiver == nil {
      guard case .nominal(let nominal, let arguments) = unwrapped(type) else { return }
      allocate(nominal, arguments, object)
    }
    guard let function else {
      complete(object, type)
      lowering.emit(.take, target, object)
      lowering.next = mark
      return
    }
    let window = lowering.next
    // A callee that changes arguments has its result in register 0 and its parameters behind it.
    let offset = function.hasInout ? 1 : 0
    lowering.reserve(to: window + offset + all.count + 1)
    lowering.noteObject(window)
    lowering.next = window + offset
    var first = window + offset
    if call.receiver == nil {
      lowering.noteObject(first)
      lowering.emit(.copy, first, object)
      first += 1
      lowering.next = first
    }
    calls.place(all, at: first, for: call)
    lowering.next = first + all.count
    AssignmentLowering(lowering).withPlaces(places, at: first) {
      let changed = places.map { first - window + $0.argument }
      calls.inWindow(window, first + all.count - window, changed) { window in
        run(function, call, at: window, offset)
        calls.markError(call)
      }
    }
    calls.leaveOnError(call, window)
    lowering.endArguments()
    if call.receiver != nil, call.declaration.isFailable {
      DelegatedInitializer(lowering).leave(ifNil: window)
      lowering.emit(.release, window)
    }
    if call.receiver == nil {
      if call.declaration.isFailable {
        // A failed initialiser gives nil instead of the object.
        complete(window, type)
        lowering.emit(.take, target, window)
      } else {
        lowering.emit(.release, window)
        complete(object, type)
        lowering.emit(.take, target, object)
      }
    }
    lowering.next = mark
  }

  /// From here on the object's deinitialiser runs when it ends.
  private func complete(_ object: Int, _ type: Type) {
    guard case .nominal(let nominal, _) = unwrapped(type), nominal.hasDeinitializer else { return }
    lowering.emit(.completeInstance, object)
  }

  /// Calls the initialiser whose arguments stand in a window.
  private func run(
    _ function: UserFunction, _ call: Expression.Call, at window: Int, _ offset: Int
  ) {
    if call.receiver != nil, !call.isSuper, call.declaration.generics.isEmpty {
      // A subclass may have its own initialiser of this form; the object is looked at where a call
      // without inout parameters has it.
      if offset == 1 { lowering.emit(.copy, window, window + 1) }
      lowering.emit(.callMethod, window, wide: Self.selector(of: call.declaration))
    } else {
      let index = lowering.builder.compile(function, substitution(function, call))
      lowering.emit(.call, window, wide: index)
    }
  }

  private func ownSelf(_ receiver: Expression?) -> Expression {
    if case .convert(let inner)? = receiver?.kind { return inner }
    return receiver ?? Expression(.error, .error, at: .unknown)
  }

  private func unwrapped(_ type: Type) -> Type {
    if case .nominal(let nominal, let arguments) = type,
      nominal === lowering.builder.universe.optionalType
    {
      return arguments[0]
    }
    return type
  }

  private func substitution(_ function: UserFunction, _ call: Expression.Call) -> Substitution {
    var substitution = lowering.applied(call.substitution)
    for generic in function.generics where substitution[generic] == nil {
      substitution[generic] = lowering.type(.generic(generic))
    }
    return substitution
  }

  /// A new object whose properties have their written initial values, superclasses' first.
  private func allocate(_ nominal: NominalType, _ arguments: [Type], _ target: Int) {
    guard case .instance(let layout) = lowering.runtimeType(.nominal(nominal, arguments)) else { return }
    let mark = lowering.next
    let properties = Self.properties(of: nominal, arguments)
    var values = InitialValues(lowering, of: properties.map { ($0.0, $0.2) })
    let base = lowering.next
    for (property, type, substitution) in properties {
      let register = lowering.allocate(for: type)
      lowering.builder.nested(nominal.name, at: property.initialValue?.place) {
        lowering.inside(substitution) { values.make(property, type, into: register) }
      }
    }
    lowering.reserve(to: base + 1)
    lowering.noteObject(base)
    lowering.emit(.makeInstance, base, wide: layout)
    lowering.emit(.take, target, base)
    lowering.next = mark
  }

  /// All stored properties with their types and what stands for the parameters of their classes,
  /// inherited ones first.
  static func properties(of nominal: NominalType, _ arguments: [Type]) -> [(
    Declaration, Type, Substitution
  )] {
    var line = [(nominal, nominal.substitution(for: arguments))]
    while case let (own, substitution) = line[line.count - 1],
      case .nominal(let parent, let parentArguments)? = own.superclass?.substituting(substitution)
    {
      line.append((parent, parent.substitution(for: parentArguments)))
    }
    return line.reversed().flatMap { own, substitution in
      own.storedProperties.map { ($0, $0.result.substituting(substitution), substitution) }
    }
  }

  // MARK: Methods

  /// A stored property that a subclass overrides is read by a call.
  func readOverridden(_ property: Declaration, _ receiver: Expression, _ target: Int) {
    let mark = lowering.next
    let base = lowering.allocate(.object)
    lowering.lower(receiver, into: base)
    lowering.emit(.callMethod, base, wide: Self.selector(of: property))
    lowering.noteObject(target)
    lowering.emit(.take, target, base)
    lowering.next = mark
  }

  /// The selector by which a method is found, unless it cannot be overridden.
  static func dispatched(_ function: UserFunction, _ call: Expression.Call) -> Int? {
    if call.declaration.isStatic {
      return call.receiver == nil || call.isSuper ? nil : ClassMemberThunk.selector(of: call.declaration)
    }
    guard call.declaration.owner?.kind == .classType, call.receiver != nil, !call.isSuper,
      call.declaration.generics.isEmpty, !function.isInitializer,
      !call.declaration.modifiers.isFinal || call.declaration.overridden != nil
    else { return nil }
    return selector(of: call.declaration)
  }

  /// The selector of a generic method that classes override.
  func version(
    _ function: UserFunction, _ call: Expression.Call, _ substitution: Substitution
  ) -> Int? {
    let declaration = call.declaration
    guard declaration.owner?.kind == .classType, call.receiver != nil, !call.isSuper,
      !declaration.isStatic, !declaration.generics.isEmpty, !function.isInitializer,
      declaration.isOverridden || declaration.overridden != nil
    else { return nil }
    return lowering.builder.methodVersions.selector(of: declaration, substitution)
  }

  /// Equal for a method and what overrides it.
  static func selector(of declaration: Declaration) -> Int {
    Selectors.shared(for: declaration.overriddenRoot ?? declaration)
  }
}
