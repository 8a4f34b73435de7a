/// How a cell's text touches the names of its lesson: enough to order cells by what they need.
///
/// A cell must run after those that define or change what it uses or changes.
public struct CellNames: Hashable, Sendable {
  /// A name of another cell, or one that nobody declares yet.
  public struct Use: Hashable, Sendable {
    public var name: String
    /// Its type, where it is known.
    public var type: String?
    /// The cell that declared it, where one did and has a name.
    public var cell: String?
    /// Whether an earlier cell declares it.
    public var isKnown: Bool
  }

  /// What the top of the text declares, in the order of the text.
  public var defined: [Symbol]
  /// Names of other cells that are read, called or mentioned as types, also inside functions and
  /// closures, and those that a called function of another cell reads; sorted.
  public var used: [Use]
  /// Names of other cells that are changed: assigned, passed `inout`, changed by a mutating method or
  /// through a part of them, here or by a function that is called; sorted.
  public var mutated: [Use]
}
