import Derivations
import Displays
import Testing

/// Small calculations of the kinds that word-vector models are made of.
struct TranscriptTests {
  @Test func `by hand nothing is left where equal numbers are taken from each other`() {
    var transcript = Transcript<Double>(rounding: .everyStep, digits: 2)
    let step = transcript.given("a", value: 0.1) * transcript.given("b", value: 3)
    let rest = transcript.name("rest", transcript.given("c", value: 0.3) - step)
    #expect(0.3 - 0.1 * 3 != 0)
    #expect(rest.value == 0)
    #expect(transcript.name("small", transcript.given("d", value: 1e-9) * rest).value == 0)
  }

  @Test func `a half that paper rounds up asks for no more digits`() throws {
    let names = ["a", "b", "c"]
    let outline = Outline(
      given: names.map { .init($0, Formula(tex: $0, plain: $0)) },
      parts: [.init("all", title: "All", [.init("f", Formula(tex: "f", plain: "f"))])])
    var transcript = Transcript<Double>(rounding: .everyStep, digits: 3)
    let a = transcript.given("a", value: -0.07)
    let b = transcript.given("b", value: 0.5)
    let c = transcript.given("c", value: -0.447)
    #expect(transcript.name("f", a - b * c).value == 0.154)
    let line = transcript.derivation(outline: outline, digits: 3).description
    #expect(line.contains("(-0.07)") || line.contains(" -0.07 "), "\(line)")
    #expect(!line.contains("0.0700"), "\(line)")
  }

  private let outline = Outline(
    given: [
      .init("x", Formula(tex: "x", plain: "x"), axes: [.labelled(["cat", "a_b"]), .components]),
      .init("n", Formula(tex: "X", plain: "X")),
    ],
    parts: [
      .init(
        "all", title: "All",
        ["h", "f", "s", "t"].map { name in
          Outline.Quantity(
            name, Formula(tex: name, plain: name), axes: name == "h" ? [.components] : [])
        })
    ])

  private func step(
    _ name: String, _ record: (inout Transcript<Double>, [[TracedNumber<Double>]]) -> Void
  ) throws -> StepList.Step {
    var transcript = Transcript<Double>()
    let rows = [[0.5, -1], [0.25, 2]].enumerated().map { i, row in
      row.enumerated().map { j, value in transcript.given("x", i, j, value: value) }
    }
    record(&transcript, rows)
    let derivation = transcript.derivation(outline: outline, digits: 4)
    guard case .steps(let list) = try derivation.step(name).display else {
      return try #require(nil as StepList.Step?)
    }
    return list.parts[0].steps[0]
  }

  @Test func `a mean of vectors is their sum divided by their number`() throws {
    let step = try step("h") { transcript, x in
      for i in 0..<2 {
        var sum: TracedNumber<Double> = 0
        for row in x { sum += row[i] }
        _ = transcript.name("h", i, sum / TracedNumber(2))
      }
    }
    #expect(step.symbolic?.plain == "h = (Σ_k x_k) / 2")
    #expect(step.symbolic?.tex == "h = \\frac{\\sum_{k} x_{k}}{2}")
    #expect(step.substituted.map(\.plain) == ["h = ((0.5, -1) + (0.25, 2)) / 2"])
    #expect(step.result.plain == "h = (0.375, 0.5)")
  }

  @Test func `a weight capped at one, as in GloVe`() throws {
    // (3/10)^0.75 = 0.4053600464
    let step = try step("f") { transcript, _ in
      let n = transcript.given("n", value: 3)
      let a = transcript.given("a", value: 0.75)
      let candidates: [TracedNumber<Double>] = [.power(n / 10, a), 1]
      _ = transcript.name("f", .minimum(candidates.span))
    }
    #expect(step.symbolic?.plain == "f = min((X / 10)^a, 1)")
    #expect(step.substituted.map(\.plain) == ["f = min((3 / 10)^0.75, 1)"])
    #expect(step.result.plain == "f ≈ 0.4054")
  }

  @Test func `a sigmoid of a negative score`() throws {
    // σ(−1) = 0.2689414214
    let step = try step("s") { transcript, x in
      _ = transcript.name("s", .sigmoid(x[0][1]))
    }
    #expect(step.symbolic?.tex == "s = \\sigma(x_{\\text{cat},\\,2})")
    #expect(step.substituted.map(\.plain) == ["s = σ(-1)"])
    #expect(step.result.plain == "s ≈ 0.2689")
  }

  @Test func `a difference of differences keeps its parentheses`() throws {
    let step = try step("t") { transcript, x in
      _ = transcript.name("t", x[0][0] - (x[1][0] - x[0][1]) * -x[1][1])
    }
    #expect(step.substituted.map(\.plain)[0] == "t = 0.5 - (0.25 - (-1))·(-2)")
    #expect(step.substituted.map(\.plain)[1] == "t = 0.5 - (-2.5)")
    #expect(step.result.plain == "t = 3")
  }

  @Test func `a word with signs of TeX is escaped`() throws {
    let step = try step("t") { transcript, x in _ = transcript.name("t", x[1][0] * x[1][1]) }
    #expect(step.symbolic?.tex == "t = x_{\\text{a\\_b},\\,1} \\cdot x_{\\text{a\\_b},\\,2}")
  }

  @Test func `the recorded formula computes the recorded value again`() throws {
    var transcript = Transcript<Double>()
    let x = transcript.given("x", value: 0.3)
    let y = transcript.given("y", value: 1.7)
    let results = [
      x + y, x - y, x * y, x / y, -x, .exp(x), .log(y), .power(x, y), .squareRoot(y), .sigmoid(x),
      .minimum([x, y].span), .maximum([x, y].span), .dot([x, y].span, [y, y].span),
    ]
    for result in results { #expect(result.term.evaluated() == [result.value]) }
  }

  @Test(arguments: [
    (0.3006 * 0.75, 4, 0.2255), (-0.3006 * 0.75, 4, -0.2255), (0.0372250, 4, 0.03723),
    (0.22544, 4, 0.2254), (0.5, 4, 0.5), (0.9, 15, 0.9), (1.0 / 3, 15, 0.333333333333333),
    (12345.67895, 4, 12345.679), (0.0, 4, 0.0),
  ])
  func `where every step rounds, a half goes away from zero`(
    value: Double, digits: Int, expected: Double
  ) {
    var transcript = Transcript<Double>(rounding: .everyStep, digits: digits)
    let given = transcript.given("x", value: value)
    #expect(transcript.name("y", given).value == expected)
  }
}
