/// All ways to write a statement.
enum Statements {
  struct Form: Sendable {
    let weight: Int
    let fits: @Sendable (Writing) -> Bool
    /// `nil` where the dice led nowhere.
    let write: @Sendable (inout Writing) -> Lines?

    init(_ weight: Int, _ fits: @escaping @Sendable (Writing) -> Bool = { _ in true },
      _ write: @escaping @Sendable (inout Writing) -> Lines?) {
      self.weight = weight
      self.fits = fits
      self.write = write
    }
  }

  private static let forms: [Form] =
    Bindings.forms + Printing.forms + Mutations.forms + Loops.forms + Branches.forms + Switches.forms
    + Catching.forms + Captures.forms + NestedFunctions.forms + Jumps.forms + Objects.forms

  /// The next statement.
  static func one(_ writing: inout Writing) -> Lines {
    for _ in 0..<6 {
      let current = writing
      guard let form = writing.random.pick(forms.filter({ $0.fits(current) }), by: \.weight) else { break }
      if let lines = form.write(&writing) { return lines }
    }
    return Printing.one(&writing)
  }

  /// Statements between braces.
  static func block(_ writing: inout Writing, _ scope: Scope? = nil, atLeast minimum: Int = 1) -> Lines {
    writing.within(scope ?? writing.scope) { writing in
      (0..<writing.random.within(minimum...2)).flatMap { _ in one(&writing) }.indented
    }
  }
}
