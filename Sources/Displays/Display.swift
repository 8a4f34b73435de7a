/// What a value looks like, as data; renderers draw it as text, Markdown, HTML or JSON.
public indirect enum Display: Hashable, Sendable {
  /// Preformatted text, as `print` would show it.
  case text(String)
  case table(Table)
  /// A displayed formula in TeX, with the plain text that stands for it.
  case formula(Formula)
  /// The named steps of a calculation.
  case steps(StepList)
  /// A drawing of numbers.
  case chart(Chart)
  /// Several displays, one below the other.
  case group([Display])
}

// konspekt:hide
/// A value that knows what it looks like.
public protocol Displayable {
  var display: Display { get }
}
