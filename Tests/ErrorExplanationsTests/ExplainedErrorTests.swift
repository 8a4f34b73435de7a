import Derivations
import Diagnostics
import ErrorExplanations
import Testing

struct ExplainedErrorTests {
  @Test func `an error is told in the reader's language and keeps its own words as a note`() {
    let error = UnknownQuantity(kind: "number", name: "los", known: ["loss", "rate"])
    let thrown = Diagnostic("an error was thrown: \(error)", mistake: error.mistake)
    let told = thrown.told(in: .russian)
    #expect(told.message == "в выводе нет числа 'los'")
    #expect(told.help == "возможно, вы имели в виду 'loss'?")
    #expect(told.notes.map(\.message) == ["Swift: \(thrown.message)"])
    #expect(thrown.told(in: .english) == thrown)
  }
}
