import ReferenceCompiler

/// A way in which the two compilers disagree.
struct Difference: Hashable {
  enum Kind: String {
    case crash, accepts, refuses, lines, output, stop
  }

  var kind: Kind
  /// The difference in words that are the same for all programs with the same cause.
  var cause: String
  /// What to look at in this program.
  var detail: String

  /// The disagreement of what `swiftc` did with what the cells did; `nil` where they agree.
  init?(real: Behaviour, cells: Behaviour) {
    if let crash = cells.crash {
      self.init(.crash, crash, crash)
    } else if real.excuse != nil || cells.excuse != nil {
      return nil
    } else if !real.errors.isEmpty || !cells.errors.isEmpty {
      self.init(errors: real.errors, cells.errors)
    } else if let difference = Self.outputs(real, cells) {
      self = difference
    } else if let difference = Self.stops(real, cells) {
      self = difference
    } else {
      return nil
    }
  }

  private init(_ kind: Kind, _ cause: String, _ detail: String) {
    self.kind = kind
    self.cause = cause
    self.detail = detail
  }

  /// Programs declare no operators: where all that `swiftc` says is that one is ambiguous, as `0.1 < 1.5` is with
  /// Foundation, it could not choose among its own.
  private init?(errors real: [Int: [String]], _ cells: [Int: [String]]) {
    guard Set(real.keys) != Set(cells.keys) else { return nil }
    let missing = Set(real.keys).subtracting(cells.keys).min()
    let extra = Set(cells.keys).subtracting(real.keys).min()
    let wanted = missing.map { "\($0): \(real[$0]?.first ?? "")" } ?? ""
    let found = extra.map { "\($0): \(cells[$0]?.first ?? "")" } ?? ""
    if real.isEmpty { self.init(.refuses, Self.general(found), found); return }
    if cells.isEmpty, real.values.joined().allSatisfy({ $0.hasPrefix("ambiguous use of operator") }) { return nil }
    if cells.isEmpty { self.init(.accepts, Self.general(wanted), wanted); return }
    self.init(.lines, Self.general(wanted + " / " + found), "swiftc \(wanted), cells \(found)")
  }

  private static func outputs(_ real: Behaviour, _ cells: Behaviour) -> Difference? {
    let left = real.output.split(separator: "\n", omittingEmptySubsequences: false)
    let right = cells.output.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(left.count, right.count) {
      let wanted = index < left.count ? String(left[index]) : "(end)"
      let found = index < right.count ? String(right[index]) : "(end)"
      if plain(wanted) != plain(found) {
        return Difference(.output, "prints otherwise", "line \(index + 1): swiftc \(wanted.debugDescription), cells \(found.debugDescription)")
      }
    }
    return nil
  }

  /// A line without the signs of its NaNs: compiled, they are what the processor or the folding of constants makes
  /// them, and the same program prints `nan` and `-nan` as it is optimised.
  private static func plain(_ line: String) -> String { line.replacing("-nan", with: "nan") }

  private static func stops(_ real: Behaviour, _ cells: Behaviour) -> Difference? {
    switch (real.stopLine, cells.stopLine) {
    case (nil, nil): nil
    case (let line?, nil): Difference(.stop, "runs on", "swiftc stops at \(line)")
    case (nil, let line?): Difference(.stop, "stops", "cells stop at \(line)")
    case (let wanted?, let found?):
      wanted == 0 || wanted == found
        ? nil : Difference(.stop, "stops elsewhere", "swiftc at \(wanted), cells at \(found)")
    }
  }

  /// A message without the names and numbers of its program; those of the library stay.
  private static func general(_ message: String) -> String {
    if message.contains("member") || message.contains("operator") || message.contains("label") {
      let quoted = message.split(separator: "'", omittingEmptySubsequences: false)
      if quoted.count > 2 { return "\(skeleton(message)) \(quoted[quoted.count - 2])" }
    }
    return skeleton(message)
  }

  private static func skeleton(_ message: String) -> String {
    var result = ""
    var isQuoted = false
    for character in message {
      if character == "'" { isQuoted.toggle() }
      if character == "'" || !isQuoted && !character.isNumber { result.append(character) }
    }
    return result
  }
}
