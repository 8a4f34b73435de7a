import Testing

@testable import Derivations

struct DecimalTextTests {
  private func text(_ value: Double, digits: Int = 4) -> DecimalText {
    DecimalText(value, digits: digits, precision: 16 * Double.ulpOfOne)
  }

  @Test(arguments: [
    (0.095, "0.095"), (0.33499999999999996, "0.335"), (0.01, "0.01"), (1, "1"), (0, "0"),
    (-0.5, "-0.5"), (0.0001, "0.0001"), (123, "123"), (-0.0, "0"), (1e12, "1e12"),
  ])
  func `a short number is shown whole and said to be equal`(value: Double, shown: String) {
    #expect(text(value).plain == shown)
    #expect(text(value).isExact)
  }

  @Test(arguments: [
    (1.0996588551261028, "1.0997"), (0.20695041236181128, "0.2070"),
    (-0.03965247938190944, "-0.03965"), (5.313634520348623, "5.3136"),
    (0.003965247938190943, "0.003965"), (1.23456789e-9, "1.235e-9"), (-9.87654321e20, "-9.877e20"),
  ])
  func `a long number is rounded, keeps its zeros and is said to be close`(
    value: Double, shown: String
  ) {
    #expect(text(value).plain == shown)
    #expect(!text(value).isExact)
  }

  @Test func `another number is compared by the decimals that are printed`() {
    // -0.0996 is printed with a significant digit, and keeps the zero that says so.
    #expect(text(-0.0996, digits: 1).plain == "-0.10")
    #expect(!text(-0.0996, digits: 1).isShown(for: -0.12))
    #expect(text(-0.0996, digits: 1).isShown(for: -0.101))
    #expect(text(0.5, digits: 4).isShown(for: 0.50004))
    #expect(!text(0.5, digits: 4).isShown(for: 0.50006))
    #expect(text(1.2346e-9).isShown(for: 1.23456789e-9))
    #expect(!text(1.2346e-9).isShown(for: 1.2336e-9))
    #expect(text(.infinity).isShown(for: .infinity) && !text(.infinity).isShown(for: 1))
  }

  @Test func `powers of ten are typeset`() {
    #expect(text(1.23456789e-9).tex == "1.235 \\cdot 10^{-9}")
    #expect(text(.infinity).tex == "\\infty")
  }
}
