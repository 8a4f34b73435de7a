import Derivations
import Displays
import Testing

struct DerivationTests {
  let derivation: Derivation

  init() {
    let outline = Outline(
      given: [.init("x", Formula(tex: "x", plain: "x"), axes: [.components])],
      parts: [
        .init(
          "forward", title: "Forward",
          [
            .init("double", Formula(tex: "d", plain: "d"), axes: [.components]),
            .init("table", Formula(tex: "T", plain: "T"), axes: [.labelled(["a"]), .components]),
          ]),
        .init("loss", title: "Loss", [.init("loss", Formula(tex: "L", plain: "L"))]),
      ])
    var transcript = Transcript<Double>()
    let x = [1.0, 2].enumerated().map { transcript.given("x", $0, value: $1) }
    for i in 0..<2 {
      let double = transcript.name("double", i, x[i] + x[i])
      _ = transcript.name("table", 0, i, double * x[i])
    }
    _ = transcript.name("loss", x[0] - x[1])
    derivation = transcript.derivation(outline: outline, digits: 4)
  }

  @Test func `quantities are found by their names and shapes`() throws {
    #expect(derivation.names == ["double", "table", "loss"])
    #expect(derivation["loss"] == -1)
    #expect(try derivation.vector("double") == [2, 4])
    #expect(try derivation.matrix("table") == [[2, 8]])
    #expect(try derivation.vector("x") == [1, 2])
  }

  @Test func `a name that is not there brings the nearest ones`() {
    #expect(derivation["lost"] == nil)
    let error = #expect(throws: UnknownQuantity.self) { try derivation.value("lost") }
    #expect(
      error.map { "\($0)" } == "the derivation has no number 'lost'; did you mean 'loss'?")
    let wrongShape = #expect(throws: UnknownQuantity.self) { try derivation.value("double") }
    #expect(
      wrongShape.map { "\($0)" } == "the derivation has no number 'double'; it has 'loss'")
    #expect(throws: UnknownQuantity.self) { try derivation.part("backward") }
  }

  @Test func `a part is a derivation of its own that still knows its operands`() throws {
    let loss = try derivation.part("loss")
    #expect(loss.names == ["loss"])
    guard case .steps(let list) = loss.display else {
      Issue.record("not steps")
      return
    }
    #expect(list.parts.map(\.name) == ["loss"])
    #expect(list.parts[0].steps[0].symbolic?.plain == "L = x_1 - x_2")
    #expect(try loss.vector("double") == [2, 4])
  }

  @Test(arguments: [(-3, 1), (0, 1), (99, 15)])
  func `digits stay where a Double has something to show`(asked: Int, given: Int) {
    #expect(derivation.showing(digits: asked).digits == given)
  }
}
