func mean(_ values: Double...) -> Double {
  values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
}
print(mean(), mean(3), mean(1, 2, 6))  // prints: 0.0 3.0 3.0
func joined(_ words: String..., separator: String) -> String { words.joined(separator: separator) }
print(joined("a", "b", separator: "+"))  // prints: a+b
