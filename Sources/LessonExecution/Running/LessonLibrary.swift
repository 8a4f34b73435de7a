public import CellCompiler
public import Diagnostics
public import Displays

/// What cells can call, and how its values look on a page.
///
/// The notebook knows no library of its own: the command line puts the two together.
public struct LessonLibrary {
  public var catalog: LibraryCatalog
  /// What a library value looks like; `nil` shows it as `print` would.
  public var display: (Any) -> Display?
  /// What one of its errors means to a learner; `nil` for errors that say all there is themselves.
  public var mistake: (any Error) -> Mistake?

  public init(
    catalog: LibraryCatalog = LibraryCatalog(),
    display: @escaping (Any) -> Display? = { ($0 as? any Displayable)?.display },
    mistake: @escaping (any Error) -> Mistake? = { _ in nil }
  ) {
    self.catalog = catalog
    self.display = display
    self.mistake = mistake
  }
}
