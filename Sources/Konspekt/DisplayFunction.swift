internal import Displays

// konspekt:hide
/// Shows a value: on a lesson's page as what it looks like, in a compiled program as text.
///
/// The last expression of a cell is shown without it. A value that is not ``Displayable`` is shown as
/// `print` would show it.
public func display<Value>(_ value: Value) {
  if let displayable = value as? any Displayable {
    print(displayable.display.plainText)
  } else {
    print(value)
  }
}
