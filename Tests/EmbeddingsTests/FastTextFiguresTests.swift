import Derivations
import Displays
import Embeddings
import Foundation
import TestSupport
import Testing

/// The course's example of FastText against figures that were computed anew with NumPy.
struct FastTextFiguresTests {
  private static let pieces: [(name: String, vector: [Double])] = [
    ("<хор", [0.1, 0.2]), ("хор", [0.05, 0.15]), ("оро", [0.2, 0.1]), ("рог", [0.1, 0.05]),
    ("оги", [0.15, 0.25]), ("гий", [0.25, 0]), ("ий>", [0, 0.1]), ("<фил", [0.3, 0.1]),
    ("фил", [0.1, 0.3]), ("илм", [0.2, 0.2]), ("лм>", [0.05, 0.05]),
  ]
  private static let document = [["<хор", "оро", "гий", "ий>"], ["<фил", "илм", "лм>"]]

  private let model: SubwordClassifier
  private let derivation: Derivation
  private let figures: CourseFigures

  init() throws {
    model = try SubwordClassifier(
      pieces: Self.pieces.map(\.name), pieceVectors: Self.pieces.map(\.vector),
      classes: ["позитив", "негатив"], classVectors: [[0.1, -0.1], [-0.05, 0.05]])
    derivation = try model.explainStep(
      document: Self.document, label: "позитив", negatives: ["негатив"], learningRate: 0.1,
      words: ["хороший", "фильм"])
    figures = try CourseFigures("fasttext-figures")
  }

  @Test(arguments: [
    ("apple", "apple, n=3"), ("хороший", "хороший \"full 3-grams\""),
    ("фильм", "фильм \"full 3-grams\""),
  ])
  func `true pieces are those of the table`(word: String, figure: String) throws {
    let found = try Subwords(lengths: 3...3).ngrams(of: word)
    #expect(found == (try figures.texts(figure)))
  }

  @Test(arguments: [
    ("table \"3-grams\"", ["хороший", "фильм"], 3...3),
    ("G_хороший chosen from the table", ["хороший"], 3...3),
    ("G_фильм chosen from the table", ["фильм"], 3...3),
    ("программирование pieces", ["программирование"], 3...6),
  ])
  func `few of the printed pieces occur`(
    figure: String, words: [String], lengths: ClosedRange<Int>
  ) throws {
    let subwords = try Subwords(lengths: lengths)
    let known = Set(words.flatMap(subwords.ngrams(of:)))
    // The course could have chosen from its whole table.
    let isChosen = figure.hasPrefix("G_")
    let printed = try figures.printed(figure).flatMap { $0.split(separator: " ").map(String.init) }
    let candidates = isChosen ? Self.pieces.map(\.name) : printed
    #expect(candidates.filter(known.contains) == (try figures.texts(figure)))
    #expect(!printed.allSatisfy(known.contains))
  }

  @Test(arguments: [
    ("h", "v_D"), ("grad_h", "delta_D"), ("grad_w", "dL/dv_g"),
  ])
  func `vectors are those of the table`(name: String, figure: String) throws {
    let expected = try figures.numbers(figure)
    #expect(try derivation.vector(name).isApproximatelyEqual(to: expected, relative: 1e-13))
  }

  @Test(arguments: [
    ("w", 0, "v_хороший"), ("w", 1, "v_фильм"), ("grad_u", 0, "grad u_позитив"),
    ("grad_u", 1, "grad u_негатив"), ("u_new", 0, "u_позитив new"),
    ("u_new", 1, "u_негатив new"), ("g_new", 0, "v_<хор new"), ("g_new", 1, "v_оро new"),
    ("g_new", 2, "v_гий new"), ("g_new", 3, "v_ий> new"), ("g_new", 4, "v_<фил new"),
    ("g_new", 5, "v_илм new"), ("g_new", 6, "v_лм> new"),
  ])
  func `rows are those of the table`(name: String, row: Int, figure: String) throws {
    let expected = try figures.numbers(figure)
    #expect(try derivation.matrix(name)[row].isApproximatelyEqual(to: expected, relative: 1e-13))
  }

  @Test func `scores, probabilities and errors are those of the table`() throws {
    let z = try derivation.vector("z")
    let p = try derivation.vector("p")
    let e = try derivation.vector("e")
    let nll = try derivation.vector("nll")
    let u = model.classVectors
    let found: [(String, [Double])] = [
      ("s_true", [z[0]]), ("exp(-s_true)", [exp(-z[0])]), ("p_true", [p[0]]),
      ("s_neg", [z[1]]), ("exp(s_neg)", [exp(z[1])]), ("p_neg", [1 - p[1]]),
      ("ln p_true", [-nll[0]]), ("ln p_neg", [-nll[1]]),
      ("loss", [try derivation.value("loss")]), ("sigma(s_true)-1", [e[0]]),
      ("1-sigma(-s_neg)", [e[1]]), ("part 1", u[0].map { e[0] * $0 }),
      ("part 2", u[1].map { e[1] * $0 }),
      ("step", try derivation.vector("grad_w").map { 0.1 * $0 }),
    ]
    for (name, numbers) in found {
      #expect(
        numbers.isApproximatelyEqual(to: try figures.numbers(name), relative: 1e-12), "\(name)")
    }
    // The pieces (7 steps), and what the two tests of vectors and rows compare.
    #expect(figures.names.count == found.count + 7 + 3 + 13)
  }

  // Computed with NumPy for the inventory.
  @Test func `with the real pieces among those of the course`() throws {
    let derivation = try model.explainStep(
      document: [["хор", "оро", "ий>"], ["фил"]], label: "позитив", negatives: ["негатив"],
      learningRate: 0.1)
    #expect(
      try derivation.value("loss").isApproximatelyEqual(to: 1.3975795170897434, relative: 1e-14))
    let vectors: [(String, [Double])] = [
      ("h", [0.175, 0.325]), ("z", [-0.015, 0.0075]),
      ("grad_h", [-0.07546874252945755, 0.07546874252945755]),
    ]
    for (name, expected) in vectors {
      #expect(
        try derivation.vector(name).isApproximatelyEqual(to: expected, relative: 1e-13), "\(name)")
    }
    let expected = [
      [0.10881562376955894, -0.08362812728510484], [-0.05878281234619227, 0.033689062785642925],
    ]
    for (row, wanted) in zip(try derivation.matrix("u_new"), expected) {
      #expect(row.isApproximatelyEqual(to: wanted, relative: 1e-13))
    }
  }

  @Test func `loss and vectors can be asked for without a step`() throws {
    let loss = try model.loss(document: Self.document, label: "позитив", negatives: ["негатив"])
    #expect(loss == (try derivation.value("loss")))
    let softmax = try model.loss(document: Self.document, label: "негатив")
    let p = try model.probabilities(document: Self.document)
    #expect(softmax.isApproximatelyEqual(to: -log(p[1]), relative: 1e-14))
    #expect(try model.pieceVector(of: "оги") == [0.15, 0.25])
    #expect(try model.classVector(of: "негатив") == [-0.05, 0.05])
    #expect(throws: UnknownWord.self) { try model.pieceVector(of: "ыыы") }
    #expect(throws: UnknownWord.self) { try model.classVector(of: "нейтрально") }
    #expect(throws: EmbeddingError.emptyContext) { try model.loss(document: [], label: "негатив") }
  }

  @Test(arguments: [[], ["негатив"]])
  func `classes are not called words or pairs`(negatives: [String]) throws {
    let told = try model.explainStep(
      document: Self.document, label: "позитив", negatives: negatives, learningRate: 0.1,
      language: .russian)
    let outputs = ["z", "p", "nll", "y", "e", "grad_u", "u_new"]
    let captions = WrittenSteps.steps(of: told).filter { outputs.contains($0.name) }.map(\.caption)
    #expect(captions.count >= 6)
    #expect(!captions.contains { $0.contains("пар") || $0.contains("слов") }, "\(captions)")
  }

  @Test func `rounded at every step, it is the course's loss and gradient`() throws {
    let paper = try model.explainStep(
      document: Self.document, label: "позитив", negatives: ["негатив"], learningRate: 0.1,
      digits: 4, rounding: .everyStep)
    #expect(try "\(paper.value("loss"))" == figures.printed("loss")[0])
    #expect(try paper.vector("grad_h").map { "\($0)" } == figures.printed("delta_D"))
  }
}
