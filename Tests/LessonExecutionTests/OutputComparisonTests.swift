import LessonExecution
import LessonModel
import Testing

struct OutputComparisonTests {
  private func agrees(
    _ stored: String, _ fresh: String, _ change: (inout ComparisonOptions) -> Void = { _ in }
  ) -> Bool {
    var options = ComparisonOptions()
    change(&options)
    return OutputComparison(options).agrees(
      stored: stored.split(separator: "\n").map(String.init),
      fresh: fresh.split(separator: "\n").map(String.init))
  }

  @Test func `text and whole numbers are compared exactly`() {
    #expect(agrees("кот 12", "кот 12"))
    #expect(!agrees("кот 12", "кит 12"))
    #expect(!agrees("1000000000000", "1000000000001"))
    #expect(!agrees("x1", "x2"))
  }

  @Test func `decimals may differ in their last bits`() {
    #expect(agrees("0.3", "0.30000000000000004"))
    #expect(agrees("| -1.5e-20 |", "| 0.0 |"))
    #expect(!agrees("0.3", "0.3000001"))
    #expect(!agrees("0.5", "-0.5"))
    #expect(!agrees("0.3", "0.3 m"))
  }

  @Test func `a cell may ask for another tolerance`() {
    #expect(agrees("0.31", "0.32") { $0.tolerance = 0.02 })
    #expect(!agrees("0.31", "0.34") { $0.tolerance = 0.02 })
    #expect(agrees("100.0", "101.0") { $0.relativeTolerance = 0.01 })
    #expect(agrees("0.123", "0.1234") { $0.digits = 3 })
    #expect(!agrees("0.123", "0.1244") { $0.digits = 3 })
    #expect(agrees("anything", "else") { $0.isUnchecked = true })
  }

  @Test func `three points alone on a line skip lines`() {
    #expect(agrees("a\n...\nz", "a\nb\nc\nz"))
    #expect(agrees("a\n...\nz", "a\nz"))
    #expect(agrees("...", "a\nb"))
    #expect(!agrees("a\n...\nz", "a\nb"))
    #expect(!agrees("a", "a\nb"))
  }
}
