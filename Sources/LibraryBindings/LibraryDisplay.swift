public import Displays

/// What values of the library look like.
public enum LibraryDisplay {
  /// How a value is drawn, if it says so.
  public static func display(of value: Any) -> Display? {
    (value as? any Displayable)?.display
  }
}
