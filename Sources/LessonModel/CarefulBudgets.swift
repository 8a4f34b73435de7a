/// What a cell may use at most where the head may set a budget and it cannot be read: less than a head would
/// ask for on purpose, and enough for most cells.
public enum CarefulBudgets {
  /// By the keys of a cell, spelt as ``Quantity`` reads them.
  public static let values = ["steps": "10M", "memory": "32MB", "output": "64KB", "depth": "1k"]
}
