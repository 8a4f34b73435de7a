public import CellCompiler
public import Displays

/// What cells can call, and how its values look on a page.
///
/// The notebook knows no library of its own: the command line puts the two together.
public struct LessonLibrary {
  public var catalog: LibraryCatalog
  /// What a library value looks like; `nil` shows it as `print` would.
  public var display: (Any) -> Display?

  public init(
    catalog: LibraryCatalog = LibraryCatalog(),
    display: @escaping (Any) -> Display? = { ($0 as? any Displayable)?.display }
  ) {
    self.catalog = catalog
    self.display = display
  }
}
