import Diagnostics
import SwiftSyntax

/// The raw values of an enum: as written, or the names for strings, counting for numbers.
struct RawValues {
  let checker: Checker
  let type: NominalType
  let raw: Type

  private enum Key: Hashable {
    case integer(Int)
    case float(Double)
    case text(String)
  }

  private var universe: Universe { checker.universe }
  private var isText: Bool { raw == universe.string || raw == universe.character }

  func assign() {
    if let first = type.cases.first, !isLiteralType {
      checker.session.report(
        .init(
          "raw type '\(raw)' is not expressible by a string, integer, or floating-point literal",
          at: first.place?.place,
          mistake: .declaration(.rawType("\(raw)"))))
      return
    }
    checker.session.isolated { assignLiterals() }
  }

  private func assignLiterals() {
    var next: Int? = 0
    var seen: Set<Key> = []
    for declaration in type.cases {
      if !declaration.parameters.isEmpty {
        report("enum with raw type cannot have cases with arguments", declaration,
          mistake: .declaration(.rawWithPayload))
      }
      let value = value(of: declaration, next)
      declaration.rawLiteral = value
      guard let key = key(of: value) else { continue }
      if case .integer(let number) = key { next = number < .max ? number + 1 : nil } else { next = nil }
      if !seen.insert(key).inserted {
        let place = declaration.rawValue.map { checker.place(of: $0) } ?? declaration.place?.place
        checker.session.report(.init("raw value for enum case is not unique", at: place,
          mistake: .declaration(.rawRepeated)))
      }
    }
  }

  private var isLiteralType: Bool {
    isText || checker.solver.conforms(raw, to: "ExpressibleByIntegerLiteral")
      || checker.solver.conforms(raw, to: "ExpressibleByStringLiteral")
      || raw == .error
  }

  private func value(of declaration: Declaration, _ next: Int?) -> Expression {
    if let syntax = declaration.rawValue {
      let value = checker.expression(syntax, as: raw, .raw)
      if case .error = value.type { refuseType() }
      return value
    }
    let place = declaration.place?.place ?? checker.place(of: checker.session.text.tree)
    if raw == universe.string { return Expression(.string(declaration.name), raw, at: place) }
    if raw == universe.character || next == nil {
      report("enum case must declare a raw value when the preceding raw value is not an integer", declaration,
        mistake: .declaration(.rawMissing))
    }
    return Expression(.integer(String(next ?? 0)), raw, at: place)
  }

  /// An enum whose raw values are wrong has none.
  private func refuseType() {
    checker.session.report(
      .init(
        "'\(type.name)' declares raw type '\(raw)', but does not conform to RawRepresentable and conformance could not be synthesized",
        at: type.place?.place,
        mistake: .declaration(.rawUnfit(type: type.name, raw: "\(raw)"))))
  }

  private func report(_ message: String, _ declaration: Declaration, mistake: Mistake) {
    checker.session.report(.init(message, at: declaration.place?.place, mistake: mistake))
  }

  private func key(of value: Expression) -> Key? {
    switch value.kind {
    case .integer(let text):
      if raw == universe.double { return Double(text).map { Self.number($0) } }
      return Int(text).map { .integer($0) }
    case .float(let value): return Self.number(value)
    case .string(let text): return .text(text)
    default: return nil
    }
  }

  private static func number(_ value: Double) -> Key {
    Int(exactly: value).map { .integer($0) } ?? .float(value)
  }
}
