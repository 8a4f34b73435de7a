/// One way to write an expression.
enum ExpressionForm: Sendable {
  case template(Template)
  case own(OwnForm)

  /// A form that needs more than a template: it looks at what the program declares.
  struct OwnForm: Sendable {
    let weight: Int
    let fits: @Sendable (ValueType, Writing) -> Bool
    /// `nil` where the dice led nowhere; another form is then tried.
    let write: @Sendable (inout Writing, ValueType, _ depth: Int, _ free: Bool) -> Written?
  }

  static let all: [ExpressionForm] =
    templates.map(ExpressionForm.template) + own.map(ExpressionForm.own)

  private static let templates: [Template] =
    Arithmetic.templates + Comparisons.templates + Texts.templates + Characters.templates
    + Optionals.templates + Lists.templates + Folds.templates + Tables.templates + Groups.templates
    + Ranges.templates + Conversions.templates + Conditionals.templates

  private static let own: [OwnForm] =
    Calls.forms + Members.forms + Literals.forms + Tuples.forms + Closures.forms
}

extension Writing {
  /// An expression of the type; a free one tells its type without help from its surroundings.
  mutating func expression(_ type: ValueType, _ depth: Int, free: Bool = false) -> Written {
    guard depth > 0, !random.chance(depth > 1 ? 12 : 35) else { return leaf(type, depth, free: free) }
    for _ in 0..<4 {
      if let written = compound(type, depth, free: free) { return written }
    }
    return leaf(type, depth, free: free)
  }

  /// A variable or a literal.
  mutating func leaf(_ type: ValueType, _ depth: Int, free: Bool) -> Written {
    if random.chance(75), let name = variable(type) { return Written(name) }
    return literal(type, depth - 1, free: free)
  }

  private mutating func compound(_ type: ValueType, _ depth: Int, free: Bool) -> Written? {
    let current = self
    let fitting = ExpressionForm.all.filter { $0.fits(type, current, free) }
    guard let form = random.pick(fitting, by: \.weight) else { return nil }
    switch form {
    case .template(let template): return fill(template, giving: type, depth - 1)
    case .own(let own): return own.write(&self, type, depth - 1, free)
    }
  }
}

extension ExpressionForm {
  fileprivate var weight: Int {
    switch self {
    case .template(let template): template.weight
    case .own(let own): own.weight
    }
  }

  fileprivate func fits(_ type: ValueType, _ writing: Writing, _ free: Bool) -> Bool {
    switch self {
    case .own(let own): return own.fits(type, writing)
    case .template(let template):
      var bindings = TypeBindings()
      return bindings.unify(template.result, type) && (template.standsAlone || !free)
        && (!template.needsFoundation || writing.usesFoundation)
    }
  }
}
