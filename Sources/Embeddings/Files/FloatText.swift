/// A single-precision number as NumPy writes it: the shortest decimal that reads back as the same.
func shortest(_ number: Float) -> String {
  if number.isNaN { return "nan" }
  if number.isInfinite { return number < 0 ? "-inf" : "inf" }
  let text = number.description
  // Swift turns to an exponent at 2²⁴ already, NumPy at 10¹⁶.
  guard number.magnitude >= 16_777_216, number.magnitude < 1e16,
    let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...])
  else { return text }
  let sign = number < 0 ? "-" : ""
  let digits = text[..<mark].filter(\.isNumber)
  let trimmed = digits.hasSuffix("0") && digits.count > 1 ? String(digits.dropLast()) : digits
  return sign + trimmed + String(repeating: "0", count: max(exponent + 1 - trimmed.count, 0)) + ".0"
}
