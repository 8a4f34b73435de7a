import Foundation

indirect enum JSON: Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([String: JSON])
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .number(Double(value)) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(arrayLiteral elements: JSON...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, JSON)...) { self = .object(Dictionary(uniqueKeysWithValues: elements)) }
  init(nilLiteral: ()) { self = .null }
}

extension JSON {
  subscript(key: String) -> JSON? {
    if case .object(let members) = self { return members[key] }
    return nil
  }
  subscript(index: Int) -> JSON? {
    guard case .array(let items) = self, items.indices.contains(index) else { return nil }
    return items[index]
  }
  var text: String {
    switch self {
    case .null: return "null"
    case .bool(let value): return String(value)
    case .number(let value): return value == value.rounded() ? "\(Int(value))" : "\(value)"
    case .string(let value): return "\"" + value.replacingOccurrences(of: "\"", with: "\\\"") + "\""
    case .array(let items): return "[" + items.map(\.text).joined(separator: ",") + "]"
    case .object(let members):
      let parts = members.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value.text)" }
      return "{" + parts.joined(separator: ",") + "}"
    }
  }
  var depth: Int {
    switch self {
    case .array(let items): return 1 + (items.map(\.depth).max() ?? 0)
    case .object(let members): return 1 + (members.values.map(\.depth).max() ?? 0)
    default: return 0
    }
  }
}

struct Parser {
  struct Failure: Error { let message: String, offset: Int }
  private let characters: [Character]
  private var position = 0
  init(_ text: String) { characters = Array(text) }

  static func parse(_ text: String) -> Result<JSON, Failure> {
    var parser = Parser(text)
    do {
      let value = try parser.value()
      parser.skipSpace()
      guard parser.peek == nil else { throw parser.failure("unexpected end of value") }
      return .success(value)
    } catch let failure as Failure { return .failure(failure) } catch { fatalError("\(error)") }
  }

  private var peek: Character? { position < characters.count ? characters[position] : nil }
  private func failure(_ message: String) -> Failure { Failure(message: message, offset: position) }
  private mutating func skipSpace() { while peek?.isWhitespace == true { position += 1 } }
  private mutating func take(_ wanted: Character) throws {
    skipSpace()
    guard peek == wanted else { throw failure("expected '\(wanted)', found \(peek.map { "'\($0)'" } ?? "the end")") }
    position += 1
  }
  private mutating func word(_ text: String, _ value: JSON) throws -> JSON {
    for character in text { try take(character) }
    return value
  }

  private mutating func value() throws -> JSON {
    skipSpace()
    switch peek {
    case "n"?: return try word("null", .null)
    case "t"?: return try word("true", .bool(true))
    case "f"?: return try word("false", .bool(false))
    case "\""?: return .string(try string())
    case "["?: return .array(try list("[", "]") { try $0.value() })
    case "{"?:
      let pairs = try list("{", "}") { parser -> (String, JSON) in
        parser.skipSpace()
        let key = try parser.string()
        try parser.take(":")
        return (key, try parser.value())
      }
      return .object(Dictionary(pairs) { $1 })
    case let c? where c.isNumber || c == "-":
      let start = position
      while let c = peek, c.isNumber || "+-.eE".contains(c) { position += 1 }
      guard let number = Double(String(characters[start..<position])) else { throw failure("not a number") }
      return .number(number)
    case let c?: throw failure("unexpected '\(c)'")
    case nil: throw failure("unexpected end")
    }
  }

  private mutating func string() throws -> String {
    try take("\"")
    var result = ""
    while let c = peek, c != "\"" {
      position += 1
      if c == "\\", let escaped = peek {
        position += 1
        result.append(escaped == "n" ? "\n" : escaped)
      } else {
        result.append(c)
      }
    }
    try take("\"")
    return result
  }

  private mutating func list<T>(_ open: Character, _ close: Character, _ item: (inout Parser) throws -> T) throws -> [T] {
    try take(open)
    var items: [T] = []
    skipSpace()
    while peek != close {
      if !items.isEmpty { try take(",") }
      items.append(try item(&self))
      skipSpace()
    }
    try take(close)
    return items
  }
}

let source = #" {"name": "Anna \"A\"", "marks": [5, 4.5, -1e2], "ok": true, "none": null, "in": {"a": []}} "#
let parsed = try Parser.parse(source).get()
print(parsed.text)
print(parsed.depth, parsed["marks"]?[1] ?? .null, parsed["marks"]?[9] as Any)
let literal: JSON = ["name": "x", "list": [1, true, nil, "y"], "empty": [:]]
print(literal.text, literal["list"]?[1] == true)
for text in ["[1, 2", "{\"a\" 1}", "nul", "[1 2]", "?", "\"open"] {
  switch Parser.parse(text) {
  case .success(let value): print(value)
  case .failure(let failure): print("\(failure.offset): \(failure.message)")
  }
}
print((try? Parser.parse(parsed.text).get()) == parsed)
/* output:
{"in":{"a":[]},"marks":[5,4.5,-100],"name":"Anna \"A\"","none":null,"ok":true}
3 number(4.5) nil
{"empty":{},"list":[1,true,null,"y"],"name":"x"} true
5: expected ',', found the end
5: expected ':', found '1'
3: expected 'l', found the end
3: expected ',', found '2'
0: unexpected '?'
5: expected '"', found the end
true
*/
