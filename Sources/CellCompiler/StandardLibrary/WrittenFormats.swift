extension WrittenTypes {
  /// Foundation's `formatted()` for numbers and lists of words, as it writes them for English readers.
  ///
  /// Digits come from the shortest text of a number, and a half is rounded to the even digit, as ICU does; so
  /// `1.015` with two digits is `1.02`, although the nearest `Double` is a little less.
  static let formats = """
    struct NumberFormatStyleConfiguration {
      struct Precision {
        let _least: Int
        let _most: Int
        let _isSignificant: Bool
        static func fractionLength(_ length: Int) -> Precision {
          Precision(_least: length, _most: length, _isSignificant: false)
        }
        static func fractionLength(_ limits: ClosedRange<Int>) -> Precision {
          Precision(_least: limits.lowerBound, _most: limits.upperBound, _isSignificant: false)
        }
        static func fractionLength(_ limits: PartialRangeThrough<Int>) -> Precision {
          Precision(_least: 0, _most: limits.upperBound, _isSignificant: false)
        }
        static func significantDigits(_ digits: Int) -> Precision {
          Precision(_least: digits, _most: digits, _isSignificant: true)
        }
        static func significantDigits(_ limits: ClosedRange<Int>) -> Precision {
          Precision(_least: limits.lowerBound, _most: limits.upperBound, _isSignificant: true)
        }
      }
      enum Grouping { case automatic, never }
    }

    struct FloatingPointFormatStyle<Value> {
      var _precision = NumberFormatStyleConfiguration.Precision(_least: 0, _most: 6, _isSignificant: false)
      var _isGrouped = true
      var _isPercent = false
      static var number: FloatingPointFormatStyle<Value> { FloatingPointFormatStyle() }
      static var percent: FloatingPointFormatStyle<Value> { FloatingPointFormatStyle(_isPercent: true) }
      func precision(_ precision: NumberFormatStyleConfiguration.Precision) -> FloatingPointFormatStyle<Value> {
        FloatingPointFormatStyle(_precision: precision, _isGrouped: _isGrouped, _isPercent: _isPercent)
      }
      func grouping(_ grouping: NumberFormatStyleConfiguration.Grouping) -> FloatingPointFormatStyle<Value> {
        FloatingPointFormatStyle(_precision: _precision, _isGrouped: grouping == .automatic, _isPercent: _isPercent)
      }

      func _text(_ number: String, shift: Int) -> String {
        let sign = number.hasPrefix("-") ? "-" : ""
        if number.hasSuffix("nan") { return "NaN" }
        if number.hasSuffix("inf") { return sign + "∞" + (_isPercent ? "%" : "") }
        let parts = number.drop { $0 == "-" }.split(separator: "e")
        let halves = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        var digits = (halves[0] + (halves.count > 1 ? halves[1] : "")).compactMap { $0.wholeNumberValue }
        var point = halves[0].count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) + (_isPercent ? shift : 0)
        while digits.first == 0 {
          digits.removeFirst()
          point -= 1
        }
        _round(&digits, &point, to: _precision._isSignificant ? _precision._most : point + _precision._most)
        let wanted = _precision._isSignificant ? _precision._least - point : _precision._least
        if digits.isEmpty { point = 0 }
        var whole = (0..<max(point, 0)).map { $0 < digits.count ? String(digits[$0]) : "0" }
        if whole.isEmpty { whole = ["0"] }
        var fraction = String(repeating: "0", count: max(0 - point, 0))
        for digit in digits.dropFirst(max(point, 0)) { fraction += String(digit) }
        while fraction.count < wanted { fraction += "0" }
        var shown = ""
        for (index, digit) in whole.enumerated() {
          if _isGrouped && index > 0 && (whole.count - index) % 3 == 0 { shown += "," }
          shown += digit
        }
        return sign + shown + (fraction.isEmpty ? "" : "." + fraction) + (_isPercent ? "%" : "")
      }

      func _round(_ digits: inout [Int], _ point: inout Int, to kept: Int) {
        if kept < digits.count {
          let rest = kept < 0 ? [] : Array(digits[kept...])
          digits = Array(digits.prefix(max(kept, 0)))
          let isHalf = rest.first == 5 && rest.dropFirst().allSatisfy { $0 == 0 }
          let goesUp = isHalf ? (digits.last ?? 0) % 2 == 1 : (rest.first ?? 0) >= 5
          if goesUp {
            var index = digits.count - 1
            while index >= 0 && digits[index] == 9 {
              digits[index] = 0
              index -= 1
            }
            if index >= 0 { digits[index] += 1 } else {
              digits.insert(1, at: 0)
              point += 1
            }
          }
        }
        while digits.last == 0 { digits.removeLast() }
      }
    }

    extension BinaryFloatingPoint {
      func formatted() -> String { FloatingPointFormatStyle<Self>.number._text("\\(self)", shift: 2) }
      func formatted(_ format: FloatingPointFormatStyle<Self>) -> String { format._text("\\(self)", shift: 2) }
    }
    extension BinaryInteger {
      func formatted() -> String { FloatingPointFormatStyle<Self>.number._text("\\(self)", shift: 0) }
      func formatted(_ format: FloatingPointFormatStyle<Self>) -> String { format._text("\\(self)", shift: 0) }
    }
    extension Array where Element == String {
      func formatted() -> String {
        if count < 3 { return joined(separator: " and ") }
        return dropLast().joined(separator: ", ") + ", and " + self[count - 1]
      }
    }
    """
}
