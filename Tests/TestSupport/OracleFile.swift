public import Foundation

/// A file of reference results, as `oracles/README.md` describes it.
public struct OracleFile: Sendable {
  public struct Case: Sendable, CustomStringConvertible {
    public let id: String
    public let inputs: OracleValue
    public let params: OracleValue
    public let expected: OracleValue
    public let tolerance: Double
    public let whole: OracleValue

    public var description: String { id }
  }

  public let cases: [Case]

  /// - Parameter folder: The folder `Fixtures` of a test target's resources.
  public init(_ name: String, in bundle: Bundle) throws {
    guard let url = bundle.url(forResource: name, withExtension: "json", subdirectory: "Fixtures") else {
      throw CocoaError(.fileNoSuchFile)
    }
    let value = try OracleValue(parsing: Array(Data(contentsOf: url)))
    cases = value["cases"].elements.map {
      Case(
        id: $0["id"].text ?? "", inputs: $0["inputs"], params: $0["params"], expected: $0["expected"],
        tolerance: $0["tolerance"].number ?? 0, whole: $0)
    }
  }

  /// The case of an id.
  public subscript(id: String) -> Case? { cases.first { $0.id == id } }
}

/// A JSON value whose keys and texts are compared by scalars: `й` in one and in two scalars differ.
public indirect enum OracleValue: Sendable {
  case null
  case bool(Bool)
  /// The number and how it was written.
  case number(Double, String)
  case text(String)
  case array([OracleValue])
  case object([(key: String, value: OracleValue)])
  case missing

  public subscript(key: String) -> OracleValue {
    guard case .object(let members) = self else { return .missing }
    return members.first { $0.key.unicodeScalars.elementsEqual(key.unicodeScalars) }?.value ?? .missing
  }

  public subscript(index: Int) -> OracleValue {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return .missing }
    return elements[index]
  }

  public var elements: [OracleValue] { if case .array(let elements) = self { elements } else { [] } }
  public var members: [(key: String, value: OracleValue)] {
    if case .object(let members) = self { members } else { [] }
  }
  public var isNull: Bool { if case .null = self { true } else { false } }
  public var isMissing: Bool { if case .missing = self { true } else { false } }
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  public var text: String? { if case .text(let value) = self { value } else { nil } }

  /// A number, also one of the texts `NaN`, `Infinity` and `-Infinity`.
  public var number: Double? {
    switch self {
    case .number(let value, _): value
    case .text("NaN"): .nan
    case .text("Infinity"): .infinity
    case .text("-Infinity"): -.infinity
    case .bool(let value): value ? 1 : 0
    default: nil
    }
  }

  public var int: Int? { if case .number(_, let written) = self { Int(written) } else { nil } }
  public var ints: [Int] { elements.compactMap(\.int) }
  public var numbers: [Double] { elements.compactMap(\.number) }
  public var texts: [String] { elements.compactMap(\.text) }
  public var matrix: [[Double]] { elements.map(\.numbers) }
}

// MARK: Parsing

extension OracleValue {
  public struct Malformed: Error {
    public let offset: Int
  }

  public init(parsing bytes: [UInt8]) throws {
    var parser = OracleParser(bytes: bytes)
    self = try parser.value()
  }
}

private struct OracleParser {
  let bytes: [UInt8]
  var offset = 0

  mutating func value() throws -> OracleValue {
    skipSpace()
    guard offset < bytes.count else { throw OracleValue.Malformed(offset: offset) }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return .object(try members())
    case UInt8(ascii: "["): return .array(try elements())
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func skipSpace() {
    while offset < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[offset]) { offset += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func word(_ word: String, _ value: OracleValue) throws -> OracleValue {
    guard bytes[offset...].starts(with: word.utf8) else { throw OracleValue.Malformed(offset: offset) }
    offset += word.utf8.count
    return value
  }

  private mutating func elements() throws -> [OracleValue] {
    offset += 1
    var elements: [OracleValue] = []
    if take("]") { return elements }
    repeat { elements.append(try value()) } while take(",")
    guard take("]") else { throw OracleValue.Malformed(offset: offset) }
    return elements
  }

  private mutating func members() throws -> [(key: String, value: OracleValue)] {
    offset += 1
    var members: [(key: String, value: OracleValue)] = []
    if take("}") { return members }
    repeat {
      skipSpace()
      let key = try text()
      guard take(":") else { throw OracleValue.Malformed(offset: offset) }
      members.append((key, try value()))
    } while take(",")
    guard take("}") else { throw OracleValue.Malformed(offset: offset) }
    return members
  }

  private mutating func number() throws -> OracleValue {
    let start = offset
    while offset < bytes.count, "+-.eE0123456789".utf8.contains(bytes[offset]) { offset += 1 }
    let written = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard let value = Double(written) else { throw OracleValue.Malformed(offset: start) }
    return .number(value, written)
  }

  /// Foundation undoes the escapes of one text at a time.
  private mutating func text() throws -> String {
    let start = offset
    offset += 1
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard offset < bytes.count else { throw OracleValue.Malformed(offset: start) }
    offset += 1
    return try JSONDecoder().decode(String.self, from: Data(bytes[start..<offset]))
  }
}
