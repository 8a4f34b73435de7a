public import Diagnostics

/// What a checked cell does without complaint: kept for the notes of a run.
public struct SilentFindings: Hashable, Sendable {
  /// A division of whole numbers.
  public struct Division: Hashable, Sendable {
    public var code: String
    /// The quotient, where both numbers are written.
    public var result: Int?
    public var place: SourcePlace

    /// The note that points it out.
    public var diagnostic: Diagnostic {
      Diagnostic(
        .silent(.wholeDivision(code: code, result: result.map { "\($0)" } ?? "")), at: place,
        severity: .note)
    }
  }

  /// A constant or variable at the top of the cell with a computed value.
  public struct Value: Hashable, Sendable {
    public var name: String
    public var type: String
    public var place: SourcePlace
  }

  public var divisions: [Division] = []
  /// Comparisons of decimals and dictionaries whose order matters.
  public var notes: [Diagnostic] = []
  public var values: [Value] = []

  public init() {}
}
