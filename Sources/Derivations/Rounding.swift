/// When the numbers of a derivation are rounded.
public enum Rounding: Hashable, Sendable {
  /// Every number has full precision; only what is shown is rounded.
  case inDrawing
  /// Every named intermediate is rounded to the digits that are shown before it is used again, as one
  /// does with pencil and calculator.
  ///
  /// A result that agrees with a paper in this mode but not in the other tells a rounding error from
  /// a mistake of method.
  case everyStep
}
