import Derivations
import Displays
import Embeddings
import TestSupport
import Testing

struct SkipGramDrawingTests {
  private func steps(of derivation: Derivation) throws -> [StepList.Step] {
    WrittenSteps.steps(of: derivation)
  }

  private func check(_ derivation: Derivation) throws -> Int { try WrittenSteps.check(derivation) }

  @Test(arguments: [2, 3, 4, 5, 6, 8])
  func `every line of the course's example is right as it is written`(digits: Int) throws {
    let derivation = try CourseExample.model().explainStep(
      center: "сидит", context: "кот", learningRate: 0.01, digits: digits)
    // 4·2 + 4 + 1 + 4 + 1 + 4 + 4 + 2 + 4·2 + 2
    #expect(try check(derivation) == 38)
  }

  @Test(arguments: [0.1, 0.7, 12])
  func `so is every line with other words, negative and large numbers`(rate: Double) throws {
    let model = try CourseExample.model(words: 6, dimension: 3)
    for center in model.vocabulary {
      let derivation = try model.explainStep(
        center: center, context: "w3", learningRate: rate)
      #expect(try check(derivation) > 40)
    }
  }

  @Test func `so is every line with a shift`() throws {
    let model = try SkipGram(
      vocabulary: ["a", "b", "c"], inputMatrix: [[8, -3], [1, 1], [2, 1]],
      outputMatrix: [[5, 5.5, 4], [0.5, 0.25, -1]])
    let derivation = try model.explainStep(center: "a", context: "b", learningRate: 0.1)
    #expect(derivation.names.contains("m"))
    #expect(try check(derivation) > 20)
    let lines = try steps(of: derivation.step("m"))[0]
    #expect(lines.symbolic?.plain == "m = max_k z_k")
    #expect(lines.substituted.map(\.plain) == ["m = max(38.5, 43.25, 35)"])
  }

  // Written out by hand from the course's numbers.
  @Test(arguments: [
    ("z", "z_кот = 0.05·0.5 + 0.1·0.7 = 0.025 + 0.07 = 0.095"),
    ("exp", "a_кот = exp(0.095) ≈ 1.0997"),
    ("p", "p_кот ≈ 1.0997 / 5.3136 ≈ 0.2070"),
    ("loss", "L ≈ -ln(0.20695)"),
    ("e", "e_кот ≈ 0.2070 - 1 ≈ -0.7930"),  // the zero at the end counts as shown
    ("grad_u", "∂L/∂u_кот ≈ (-0.7930)·(0.5, 0.7) ≈ (-0.3965, -0.5551)"),
  ])
  func `lines have the numbers in place`(step: String, line: String) throws {
    let derivation = try CourseExample.model().explainStep(
      center: "сидит", context: "кот", learningRate: 0.01)
    #expect(try steps(of: derivation.step(step))[0].substituted[0].plain == line)
  }

  @Test(arguments: [
    ("h", "h = v_сидит", "h = v_{\\text{сидит}}"),
    ("z", "z_j = u_j·h", "z_{j} = u_{j} \\cdot h"),
    ("sum", "S = Σ_k a_k", "S = \\sum_{k} a_{k}"),
    ("p", "p_j = a_j / S", "p_{j} = \\frac{a_{j}}{S}"),
    ("loss", "L = -ln(p_кот)", "L = -\\ln(p_{\\text{кот}})"),
    (
      "grad_h", "∂L/∂h = Σ_k e_k·u_k",
      "\\frac{\\partial L}{\\partial h} = \\sum_{k} e_{k} \\cdot u_{k}"
    ),
    (
      "u_new", "u'_j = u_j - η·∂L/∂u_j",
      "u'_{j} = u_{j} - \\eta \\cdot \\frac{\\partial L}{\\partial u_{j}}"
    ),
  ])
  func `symbolic forms come from the recorded formulas`(
    step: String, plain: String, tex: String
  ) throws {
    let derivation = try CourseExample.model().explainStep(
      center: "сидит", context: "кот", learningRate: 0.01)
    #expect(try steps(of: derivation.step(step))[0].symbolic == Formula(tex: tex, plain: plain))
  }

  @Test func `an exponential that vanishes is close to zero and not equal to it`() throws {
    let model = try SkipGram(
      vocabulary: ["a", "b"], inputMatrix: [[1], [1]], outputMatrix: [[0, -800]])
    let derivation = try model.explainStep(center: "a", context: "a", learningRate: 0.1)
    let lines = try steps(of: derivation.step("exp"))[0].substituted
    #expect(lines.map(\.plain) == ["a_a = exp(0) = 1", "a_b = exp(-800) ≈ 0"])
  }

  @Test func `long rows are cut when drawn and whole as data`() throws {
    let model = try CourseExample.model(words: 40, dimension: 30)
    let derivation = try model.explainStep(center: "w1", context: "w2", learningRate: 0.1)
    let scores = try steps(of: derivation.step("z"))[0]
    #expect(scores.substituted.count == 12)
    #expect(scores.values.count == 40)
    #expect(scores.substituted[0].plain.contains("…"))
    #expect(try derivation.matrix("u_new").count == 40)
  }
}
