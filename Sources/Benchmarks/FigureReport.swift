import Foundation

/// All figures of a run, for other programs to read.
struct FigureReport: Encodable {
  struct Group: Encodable {
    let name: String
    let figures: [Figure]
    /// Geometric mean of CPython's time over ours.
    let meanOfPython: Double?
  }

  let unit = "CPU milliseconds, median, start-up subtracted"
  private(set) var groups: [Group] = []

  mutating func add(_ figures: [Figure], of name: String) {
    groups.append(
      Group(name: name, figures: figures, meanOfPython: geometricMean(figures.compactMap(\.ofPython))))
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}

/// The mean of ratios; nil where there is none.
func geometricMean(_ ratios: [Double]) -> Double? {
  if ratios.isEmpty { return nil }
  return exp(ratios.map { log($0) }.reduce(0, +) / Double(ratios.count))
}
