import Diagnostics
import Foundation

/// The format of `String(format:)`: each directive is checked against its argument before Foundation
/// sees it, since a wrong one would read foreign memory.
struct FormatString {
  private let text: String
  /// Steps that Foundation needs to write a number.
  private static let numberCost = 250

  init(_ text: String) {
    self.text = text
  }

  /// The format with its arguments in place.
  ///
  /// - Parameter items: `any CVarArg` values.
  /// - Throws: A trap where a directive and its argument do not agree.
  func filled(with items: ContiguousArray<Slot>, _ c: NativeCall) throws -> String {
    var result = TextBuilder(c.machine)
    var rest = text[...]
    var next = 0
    while let percent = rest.firstIndex(of: "%") {
      try result.append(rest[..<percent])
      rest = rest[percent...].dropFirst()
      var directive = Directive(&rest)
      if directive.conversion == "%" {
        try result.append("%")
        continue
      }
      for index in directive.stars.indices {
        directive.stars[index] = try integer(argument(next, items), directive, c)
        next += 1
      }
      let position = directive.position.map { $0 - 1 } ?? next
      if directive.position == nil { next += 1 }
      try result.append(filled(directive, argument(position, items), c))
    }
    try result.append(rest)
    return result.text
  }

  private func argument(_ index: Int, _ items: ContiguousArray<Slot>) throws -> ExistentialObject {
    guard items.indices.contains(index) else {
      throw Trap(
        "the format '\(text)' asks for more than \(items.count) arguments",
        .formatValues(count: items.count))
    }
    return try items[index].object(ExistentialObject.self)
  }

  private func integer(
    _ item: ExistentialObject, _ directive: Directive, _ c: NativeCall
  ) throws -> Int {
    switch item.type {
    case .integer, .bool: item.value.bits
    default: throw mismatch(directive, item, c)
    }
  }

  private func filled(_ directive: Directive, _ item: ExistentialObject, _ c: NativeCall) throws
    -> String
  {
    let specification = try directive.specification
    try c.machine.charge(directive.conversion == "@" ? 40 : Self.numberCost)
    switch directive.conversion {
    case "d", "i", "D":
      let value = try integer(item, directive, c)
      // Without `l` the C function reads 32 bits.
      return String(
        format: specification + "ld",
        directive.isLong ? value : Int(Int32(truncatingIfNeeded: value)))
    case "u", "U", "x", "X", "o", "O":
      let value = UInt(bitPattern: try integer(item, directive, c))
      let shown = directive.isLong ? value : UInt(UInt32(truncatingIfNeeded: value))
      return String(format: specification + "l" + directive.conversion.lowercasedUnlessX, shown)
    case "c":
      let value = UInt8(truncatingIfNeeded: try integer(item, directive, c))
      return String(Character(Unicode.Scalar(value)))
    case "f", "F", "e", "E", "g", "G", "a", "A":
      switch item.type {
      case .double, .float:
        let value = item.type == .float ? Double(item.value.float) : item.value.double
        return String(format: specification + String(directive.conversion), value)
      default: throw mismatch(directive, item, c)
      }
    case "@":
      switch item.type {
      case .string, .substring, .character, .foreign:
        return try c.describer.describe(item.value, item.type)
      default: throw mismatch(directive, item, c)
      }
    default:
      throw Trap(
        "'%\(directive.conversion)' is not supported in a format",
        .formatDirective("%\(directive.conversion)"))
    }
  }

  private func mismatch(
    _ directive: Directive, _ item: ExistentialObject, _ c: NativeCall
  ) -> Trap {
    let (kind, words): (ArgumentMistake.FormatKind, String) =
      switch directive.conversion {
      case "@": (.text, "a 'String'")
      case "f", "F", "e", "E", "g", "G", "a", "A": (.decimal, "a 'Double'")
      default: (.whole, "a whole number")
      }
    return Trap(
      "'%\(directive.conversion)' in a format needs \(words)",
      .format(directive: "%\(directive.conversion)", wants: kind, found: DynamicType(c.machine).name(item.type)))
  }
}

/// One `%…` of a format.
private struct Directive {
  var position: Int?
  var flags = ""
  var width = ""
  var precision = ""
  var isLong = false
  var conversion: Character = "%"
  /// Widths and precisions given as arguments, in order.
  var stars: [Int] = []

  /// Reads a directive behind its `%`.
  init(_ rest: inout Substring) {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, rest.dropFirst(digits.count).first == "$" {
      position = Int(digits)
      rest = rest.dropFirst(digits.count + 1)
    }
    flags = Self.cut(&rest) { "-+ #0'".contains($0) }
    width = Self.number(&rest, &stars)
    if rest.first == "." {
      rest = rest.dropFirst()
      precision = "." + Self.number(&rest, &stars)
    }
    let length = Self.cut(&rest) { "hlqLzjt".contains($0) }
    isLong = length.contains { "lqzjt".contains($0) }
    guard let last = rest.first else { return }
    conversion = last
    rest = rest.dropFirst()
  }

  private static func cut(_ rest: inout Substring, _ belongs: (Character) -> Bool) -> String {
    let part = rest.prefix(while: belongs)
    rest = rest.dropFirst(part.count)
    return String(part)
  }

  private static func number(_ rest: inout Substring, _ stars: inout [Int]) -> String {
    if rest.first == "*" {
      rest = rest.dropFirst()
      stars.append(0)
      return "*"
    }
    return cut(&rest) { $0.isASCII && $0.isNumber }
  }

  /// `%` to precision, with the numbers for `*` in place.
  var specification: String {
    get throws {
      var left = stars[...]
      let width = self.width == "*" ? "\(left.removeFirst())" : self.width
      let precision = self.precision == ".*" ? ".\(left.removeFirst())" : self.precision
      let numbers = [width, String(precision.dropFirst())].compactMap { Int($0) }
      guard numbers.allSatisfy({ abs($0) <= 10_000 }), width.count < 7, precision.count < 7 else {
        throw Trap("a width in a format is at most 10000", .formatWidth)
      }
      return "%" + flags + width + precision
    }
  }
}

extension Character {
  /// `X` differs from `x`; the other letters have old capital forms.
  fileprivate var lowercasedUnlessX: String { self == "X" ? "X" : lowercased() }
}
