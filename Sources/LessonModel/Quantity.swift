/// Counts and sizes as a cell's keys spell them: `steps=500k memory=64MB`.
public enum Quantity {
  /// The number that `500k` means; `nil` where the text is none or does not fit.
  public static func count(_ text: String) -> Int? {
    scaled(text, [("k", 1_000), ("M", 1_000_000), ("G", 1_000_000_000), ("", 1)])
  }

  /// The bytes that `64MB` means, in powers of 1024; `nil` where the text is no size or does not fit.
  public static func bytes(_ text: String) -> Int? {
    scaled(text, [("KB", 1 << 10), ("MB", 1 << 20), ("GB", 1 << 30)])
  }

  /// A number as ``count(_:)`` reads it: `2G`.
  public static func text(ofCount count: Int) -> String {
    text(of: count, [("G", 1_000_000_000), ("M", 1_000_000), ("k", 1_000)], orElse: "")
  }

  /// A size as ``bytes(_:)`` reads it, where it is one of whole kilobytes.
  public static func text(ofBytes bytes: Int) -> String {
    text(of: bytes, [("GB", 1 << 30), ("MB", 1 << 20), ("KB", 1 << 10)], orElse: " bytes")
  }

  private static func text(
    of number: Int, _ units: [(String, Int)], orElse rest: String
  ) -> String {
    for (unit, factor) in units where number >= factor && number % factor == 0 {
      return "\(number / factor)\(unit)"
    }
    return "\(number)\(rest)"
  }

  private static func scaled(_ text: String, _ units: [(String, Int)]) -> Int? {
    for (unit, factor) in units where text.hasSuffix(unit) {
      guard let number = Int(text.dropLast(unit.count)), number > 0 else { continue }
      let product = number.multipliedReportingOverflow(by: factor)
      return product.overflow ? nil : product.partialValue
    }
    return nil
  }
}
