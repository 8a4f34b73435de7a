import Testing

@testable import CellCompiler
@testable import CellMachine

/// The declaration texts and the table of natives name the same things.
struct NativeTableTests {
  @Test func `every native that is declared exists, and every one that exists is declared`() {
    let declared = Set(StandardLibrary.texts.flatMap { DeclaredNatives(in: $0).keys })
    let existing = Set(NativeTable.standard.keys)
    #expect(declared.subtracting(existing).sorted() == [])
    // Keys with `$` are called by the compiler itself.
    #expect(existing.subtracting(declared).filter { !$0.contains("$") }.sorted() == [])
  }
}

/// Reads keys from declaration text line by line; the real reader is the compiler's.
private struct DeclaredNatives {
  private(set) var keys: [String] = []
  private var owners: [String] = []

  init(in text: String) {
    for line in text.split(separator: "\n").map({ $0.trimming(while: { $0 == " " }) }) {
      read(line)
    }
  }

  private mutating func read(_ line: Substring) {
    let words = line.split(separator: " ")
    if line == "}" {
      owners.removeLast()
    } else if let first = words.first, ["struct", "enum", "extension", "protocol"].contains(first) {
      guard !line.hasSuffix("{}") else { return }
      let name = words[1].prefix { $0.isLetter || $0.isNumber || $0 == "." }
      owners.append((owners.isEmpty || first == "extension" ? "" : owners.joined(separator: ".") + ".") + name)
      if owners.count > 1 { owners = [owners[0], String(owners[1])] }
    } else if line.hasPrefix("@native") {
      add(line.dropFirst(7))
    }
  }

  private mutating func add(_ line: Substring) {
    if line.hasPrefix("(\"") {
      let key = String(line.dropFirst(2).prefix { $0 != "\"" })
      keys.append(key)
      if line.contains("get set") { keys.append(key + "=") }
      return
    }
    var rest = line
    for word in ["@discardableResult", "static", "mutating", "func", "var"] {
      if let range = rest.firstRange(of: word + " ") { rest = rest[range.upperBound...] }
    }
    rest = rest.trimming { $0 == " " }
    let base = rest.prefix { $0.isLetter || $0.isNumber }
    let owner = owners.last.map { $0 + "." } ?? ""
    guard !line.contains("var ") else {
      keys.append(owner + base)
      return
    }
    keys.append(owner + base + "(" + labels(of: rest.dropFirst(base.count)) + ")")
  }

  private func labels(of signature: Substring) -> String {
    guard let start = signature.firstIndex(of: "(") else { return "" }
    var depth = 0
    var parameters = [""]
    for character in signature[start...] {
      if "([<".contains(character) { depth += 1 }
      if depth == 1, character == "," {
        parameters.append("")
      } else if depth > 0 {
        parameters[parameters.count - 1].append(character)
      }
      if ")]>".contains(character) { depth -= character == ">" && parameters.last?.hasSuffix("->") == true ? 0 : 1 }
      if depth == 0 { break }
    }
    return parameters.map { $0.drop { "( ".contains($0) }.prefix { $0.isLetter || $0 == "_" } }
      .filter { !$0.isEmpty }.map { $0 + ":" }.joined()
  }
}

extension Substring {
  fileprivate func trimming(while belongs: (Character) -> Bool) -> Substring { drop(while: belongs) }
}
