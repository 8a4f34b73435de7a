import Derivations
import Displays
import Embeddings
import TestSupport
import Testing

/// The course's example of CBOW against figures that were computed anew with NumPy.
struct CBOWFiguresTests {
  private static let output = [[0.9, 0.8, 0.7, 0.6], [0.5, 0.4, 0.3, 0.2]]
  private let model: CBOW
  private let derivation: Derivation
  private let figures: CourseFigures

  init() throws {
    model = try CBOW(
      vocabulary: ["я", "люблю", "кошек", "собак"],
      inputMatrix: [[0.1, 0.3], [0.5, 0.7], [0.2, 0.4], [0.6, 0.8]], outputMatrix: Self.output)
    derivation = try model.explainStep(
      context: ["люблю", "собак"], target: "кошек", learningRate: 0.01)
    figures = try CourseFigures("cbow-figures")
  }

  @Test(arguments: [
    ("h", "h"), ("z", "u"), ("exp", "exp(u)"), ("p", "P"), ("e", "delta"), ("grad_h", "E_H"),
    ("grad_v", "dE/dv_j"),
  ])
  func `vectors are those of the table`(name: String, figure: String) throws {
    let expected = try figures.numbers(figure)
    #expect(try derivation.vector(name).isApproximatelyEqual(to: expected, relative: 1e-14))
  }

  @Test(arguments: [("sum", "sum exp"), ("loss", "loss")])
  func `numbers are those of the table`(name: String, figure: String) throws {
    let expected = try figures.numbers(figure)[0]
    #expect(try derivation.value(name).isApproximatelyEqual(to: expected, relative: 1e-14))
  }

  @Test(arguments: [
    ("grad_u", 0, "dE/dW'_0"), ("grad_u", 1, "dE/dW'_1"), ("grad_u", 2, "dE/dW'_2"),
    ("grad_u", 3, "dE/dW'_3"), ("u_new", 2, "W'_2 new"), ("v_new", 0, "W_1 new"),
    ("v_new", 1, "W_3 new"),
  ])
  func `rows are those of the table`(name: String, row: Int, figure: String) throws {
    let expected = try figures.numbers(figure)
    #expect(try derivation.matrix(name)[row].isApproximatelyEqual(to: expected, relative: 1e-14))
  }

  @Test(arguments: [
    (0, [0.89834646, 0.49774518]), (1, [0.79854804, 0.39802005]), (2, [0.70422504, 0.30576142]),
    (3, [0.59888046, 0.19847336]),
  ])
  func `output vectors that the course leaves out move too`(row: Int, expected: [Double]) throws {
    #expect(
      try derivation.matrix("u_new")[row].isApproximatelyEqual(to: expected, absolute: 5e-9))
  }

  @Test func `every figure of the fixture is tested above or follows from one`() throws {
    let followers: Set<String> = [
      "v_люблю", "v_собак", "delta_0*W'_0", "delta_1*W'_1", "delta_2*W'_2", "delta_3*W'_3",
      "E_Hx", "E_Hy", "rows not updated",
    ]
    #expect(followers.isSubset(of: figures.names))
    #expect(figures.names.count - followers.count == 16)
    let e = try derivation.vector("e")
    for k in 0..<4 {
      let products = Self.output.map { e[k] * $0[k] }
      let expected = try figures.numbers("delta_\(k)*W'_\(k)")
      #expect(products.isApproximatelyEqual(to: expected, relative: 1e-13))
    }
    for (i, name) in ["E_Hx", "E_Hy"].enumerated() {
      let found = try derivation.vector("grad_h")[i]
      #expect(found.isApproximatelyEqual(to: try figures.numbers(name)[0], relative: 1e-13))
    }
    #expect(try model.inputVector(of: "люблю") == figures.numbers("v_люблю"))
    #expect(try model.inputVector(of: "собак") == figures.numbers("v_собак"))
    var after = model
    try after.step(context: ["люблю", "собак"], target: "кошек", learningRate: 0.01)
    let still = model.vocabulary.indices.filter {
      after.inputVectors[$0] == model.inputVectors[$0]
    }
    #expect(still.map { "W_\($0)" }.joined(separator: ", ") == (try figures.printed("rows not updated")[0]))
  }

  /// Rounding explains what the course prints for some rows; where both components of the hidden
  /// vector's gradient differ it does not.
  @Test func `rounded at every step, the components of grad_h stay equal`() throws {
    let paper = try model.explainStep(
      context: ["люблю", "собак"], target: "кошек", learningRate: 0.01, digits: 4,
      rounding: .everyStep)
    #expect(try paper.vector("p") == [0.3006, 0.264, 0.2318, 0.2036])
    let gradient = try paper.vector("grad_h")
    #expect(gradient == [0.06616, 0.06616])
    #expect(try figures.printed("E_Hx") != figures.printed("E_Hy"))
    let e = try paper.vector("e")
    // 0.3006 · 0.75 = 0.22545, and on paper a half is rounded away from zero.
    #expect(try paper.matrix("grad_u")[0] == [0.1653, 0.2255])
    let products = fixed([e[0] * 0.55, e[0] * 0.75], digits: 5)
    #expect(products == (try figures.printed("dE/dW'_0")))
  }
}
