import Diagnostics

/// What an initialiser must have done before it uses `self` and before it ends.
final class InitializerRules {
  enum Style {
    /// Gives every stored property a value.
    case complete
    /// Calls another initialiser of the type, or assigns `self`.
    case delegating
    /// Gives its own properties values, then calls `super.init`.
    case derived(callsImplicitly: Bool)
  }

  let ownSelf: Variable
  let style: Style
  private let nominal: NominalType
  /// Stored properties without an initial value.
  private let required: [Declaration]

  init(ownSelf: Variable, nominal: NominalType, style: Style) {
    self.ownSelf = ownSelf
    self.nominal = nominal
    self.style = style
    required = nominal.storedProperties.filter { !$0.startsWithValue }
  }

  /// Properties with an initial value have it from the start.
  var initialState: FlowState {
    var state = FlowState()
    for property in nominal.storedProperties where property.initialValue != nil {
      state.assign(.property(property.name))
    }
    return state
  }

  private var isClass: Bool { nominal.kind == .classType }

  private func missing(_ flow: FlowContext) -> Declaration? {
    required.first { !flow.state.definite.contains(.property($0.name)) }
  }

  private func isWhole(_ flow: FlowContext) -> Bool { flow.state.definite.contains(.whole) }

  // MARK: Properties

  func give(_ property: Declaration, _ flow: FlowContext) {
    flow.state.assign(.property(property.name))
  }

  func assign(_ property: Declaration, _ flow: FlowContext, at place: SourcePlace) {
    switch style {
    case .delegating: use(.property(property.name), flow, at: place)
    case .derived where property.owner !== nominal: use(.property(property.name), flow, at: place)
    default:
      if property.isConstant, flow.state.possible.contains(.property(property.name)) {
        flow.report(
          "immutable value 'self.\(property.name)' may only be initialized once", at: place,
          mistake: .initialization(.onlyOnce(property: property.name)))
      }
      give(property, flow)
    }
  }

  func read(_ property: Declaration, _ verb: String, _ flow: FlowContext, at place: SourcePlace) {
    switch style {
    case .delegating: use(.property(property.name), flow, at: place)
    case .derived where property.owner !== nominal: use(.property(property.name), flow, at: place)
    default:
      guard required.contains(where: { $0 === property }),
        !flow.state.definite.contains(.property(property.name))
      else { return }
      flow.report(
        "\(property.isConstant ? "constant" : "variable") 'self.\(property.name)' \(verb) before being initialized",
        at: place,
        mistake: .initialization(.usedTooEarly(property: property.name)))
    }
  }

  // MARK: Self as a whole

  func use(_ use: FlowUses.SelfUse, _ flow: FlowContext, at place: SourcePlace) {
    switch style {
    case .complete:
      guard let missing = missing(flow) else { return }
      flow.report(
        "'self' used\(isClass ? phrase(use) : "") before all stored properties are initialized",
        at: place,
        mistake: .initialization(.selfTooEarly(property: missing.name)))
    case .delegating:
      if isWhole(flow) { return }
      flow.report("'self' used before 'self.init' call or assignment to 'self'", at: place,
        mistake: .initialization(.selfBeforeSelfInit))
    case .derived:
      if isWhole(flow) { return }
      flow.report(
        "'self' used\(phrase(use)) before 'super.init' call", at: place,
        mistake: .initialization(.selfBeforeSuperInit))
    }
  }

  private func phrase(_ use: FlowUses.SelfUse) -> String {
    switch use {
    case .method(let name): " in method call '\(name)'"
    case .property(let name): " in property access '\(name)'"
    case .value: ""
    }
  }

  func capture(_ flow: FlowContext, at place: SourcePlace) {
    if case .complete = style {
      guard let missing = missing(flow) else { return }
      flow.report(
        "\(missing.isConstant ? "constant" : "variable") 'self.\(missing.name)' captured by a closure before being initialized",
        at: place,
        mistake: .initialization(.usedTooEarly(property: missing.name)))
    } else {
      use(.value, flow, at: place)
    }
  }

  func assignSelf(_ flow: FlowContext) {
    flow.state.assign(.whole)
    for property in required { give(property, flow) }
  }

  /// `self.init(…)` or `super.init(…)`.
  func delegate(_ flow: FlowContext, isSuper: Bool, at place: SourcePlace) {
    if isSuper {
      if let missing = missing(flow) {
        flow.report(
          "property 'self.\(missing.name)' not initialized at super.init call", at: place,
          mistake: .initialization(.missing(property: missing.name)))
      } else if flow.state.possible.contains(.whole) {
        flow.report("'super.init' called multiple times in initializer", at: place,
          mistake: .initialization(.superInitTwice))
      }
    }
    assignSelf(flow)
  }

  // MARK: The end

  func checkEnd(_ flow: FlowContext, at place: SourcePlace?) {
    switch style {
    case .complete:
      guard let missing = missing(flow) else { return }
      flow.report(
        "return from initializer without initializing all stored properties", at: place,
        mistake: .initialization(.missing(property: missing.name)))
    case .delegating:
      if isWhole(flow) { return }
      flow.report(
        "'self.init' isn't called on all paths before returning from initializer", at: place,
        mistake: .initialization(.selfInitMissing))
    case .derived(let callsImplicitly): checkSuperCall(flow, callsImplicitly, at: place)
    }
  }

  private func checkSuperCall(_ flow: FlowContext, _ callsImplicitly: Bool, at place: SourcePlace?) {
    if isWhole(flow) { return }
    if callsImplicitly {
      guard let missing = missing(flow) else { return }
      flow.report(
        "property 'self.\(missing.name)' not initialized at implicitly generated super.init call",
        at: place,
        mistake: .initialization(.missing(property: missing.name)))
    } else {
      flow.report(
        "'super.init' isn't called on all paths before returning from initializer", at: place,
        mistake: .initialization(.superInitMissing))
    }
  }
}
