internal import Foundation
internal import Metering

/// Text operations by scalars, as Python's `str` has them: `й` in one scalar and in two are different
/// texts, and nothing depends on a locale.
public enum PythonText {
  /// `str.lower()`: the full mapping of Unicode, with the final sigma.
  public static func lowercased(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for (index, scalar) in scalars.enumerated() {
      if scalar.value == 0x3A3 {
        result += isFinalSigma(scalars, index) ? "ς" : "σ"
      } else {
        result += scalar.properties.lowercaseMapping
      }
    }
    return result
  }

  /// A sigma after a cased letter and before none; letters that case ignores are looked through.
  private static func isFinalSigma(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let before = scalars[..<index].last { !$0.properties.isCaseIgnorable }
    let after = scalars[(index + 1)...].first { !$0.properties.isCaseIgnorable }
    return before?.properties.isCased == true && after?.properties.isCased != true
  }

  /// `str.upper()`, by Unicode 14 as in Python 3.11: letters that came later are nothing's capitals.
  public static func uppercased(_ text: String) -> String {
    mapped(text) { scalar in
      let upper = scalar.properties.uppercaseMapping
      return upper.unicodeScalars.allSatisfy(\.isOfUnicode14) ? upper : String(scalar)
    }
  }

  private static func mapped(_ text: String, _ mapping: (Unicode.Scalar) -> String) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += mapping($1) }
  }

  /// Whether each scalar is a word character of `\w`.
  public static func wordCharacters(_ text: String) -> [Bool] {
    text.unicodeScalars.map(\.isPythonWord)
  }

  /// `str.split()`: the pieces between runs of white space.
  public static func split(_ text: String) -> [String] {
    text.unicodeScalars.split(whereSeparator: \.isPythonSpace).map { String($0) }
  }

  /// `re.sub(pattern, replacement, text)`: `\1` and `\g<name>` in the replacement stand for groups.
  ///
  ///     try PythonText.replacing(#"(\w+)@\w+"#, in: "пишите anna@mail", with: #"\1"#)   // "пишите anna"
  ///
  /// - Throws: ``AnalyzerError`` where the pattern is none, or the replacement names no group of it.
  public static func replacing(
    _ pattern: String, in text: String, with replacement: String
  ) throws -> String {
    try Meter.charge(text.utf8.count)
    return try PythonPattern(pattern).replacing(in: text, with: replacement)
  }

  /// Runs of two white spaces and more become one blank; scikit-learn does so before it cuts characters.
  static func collapsingSpace(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var run: [Unicode.Scalar] = []
    func finishRun() {
      if run.count == 1 { result.append(run[0]) } else if run.count > 1 { result.append(" ") }
      run.removeAll()
    }
    for scalar in text.unicodeScalars {
      if scalar.isPythonSpace {
        run.append(scalar)
      } else {
        finishRun()
        result.append(scalar)
      }
    }
    finishRun()
    return String(result)
  }

  /// scikit-learn's `strip_accents_unicode`: decomposed (NFKD), without combining marks.
  public static func strippingAccents(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars
    where scalar.properties.canonicalCombiningClass == .notReordered {
      result.append(scalar)
    }
    return String(result)
  }

  /// scikit-learn's `strip_accents_ascii`: decomposed (NFKD), what is not ASCII dropped. Fit for
  /// languages that are Latin letters with accents; it empties a Russian text.
  public static func strippingToASCII(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars where scalar.isASCII {
      result.append(scalar)
    }
    return String(result)
  }
}
