import Derivations
import Embeddings
import TestSupport
import Testing

/// The course's example of GloVe against figures that were computed anew with NumPy.
struct GloVeFiguresTests {
  private let pair: GloVePair
  private let derivation: Derivation
  private let figures: CourseFigures

  init() throws {
    pair = try GloVePair(
      word: "cat", vector: [0.1, 0.2], bias: 0.01, context: "chases",
      contextVector: [0.25, 0.35], contextBias: 0.02)
    derivation = try pair.explainStep(
      count: 1, learningRate: 0.01, maximum: 10, target: .log1p)
    figures = try CourseFigures("glove-figures")
  }

  @Test(arguments: [
    (
      ["I like deep learning", "I like NLP", "I love learning"],
      ["I", "like", "deep", "learning", "NLP", "love"]
    ),
    (["cat chases mouse", "mouse runs from cat"], ["cat", "chases", "mouse", "runs", "from"]),
  ])
  func `co-occurrences are those of the table`(sentences: [String], words: [String]) throws {
    let found = try Cooccurrences(
      of: sentences.map { $0.split(separator: " ").map(String.init) }, window: 1)
    #expect(found.vocabulary == words)
    for (word, row) in zip(words, found.matrix) {
      #expect(row == (try figures.numbers("row \(word)")))
    }
    for (i, row) in found.matrix.enumerated() { #expect(row == found.matrix.map { $0[i] }) }
  }

  @Test func `the first table of the course has seven wrong cells`() throws {
    let words = ["I", "like", "deep", "learning", "NLP", "love"]
    let wrong = try words.reduce(0) { count, word in
      let computed = try figures.numbers("row \(word)")
      let printed = try figures.printedNumbers("row \(word)")
      return count + zip(computed, printed).count { $0 != $1 }
    }
    #expect(wrong == 7)
    let total = try words.reduce(0) { try $0 + figures.numbers("row \($1)").reduce(0, +) }
    #expect(total == (try figures.numbers("total count")[0]))
  }

  @Test(arguments: [
    ("s", "prediction"), ("t", "target"), ("delta", "error"), ("f", "f(X)"), ("loss", "L01"),
    ("g", "common factor"), ("grad_b", "grad b0"), ("grad_b", "grad b1"), ("b_new", "b0 new"),
    ("d_new", "b1 new"),
  ])
  func `numbers are those of the table`(name: String, figure: String) throws {
    let expected = try figures.numbers(figure)[0]
    #expect(try derivation.value(name).isApproximatelyEqual(to: expected, relative: 1e-14))
  }

  @Test(arguments: [
    ("grad_w", "grad v0"), ("grad_c", "grad v'1"), ("w_new", "v0 new"), ("c_new", "v'1 new"),
  ])
  func `vectors are those of the table`(name: String, figure: String) throws {
    let expected = try figures.numbers(figure)
    #expect(try derivation.vector(name).isApproximatelyEqual(to: expected, relative: 1e-14))
  }

  @Test func `every figure of the fixture is tested above or follows from one`() throws {
    let followers: Set<String> = ["dot", "error^2", "symmetry", "sign of the update"]
    #expect(followers.isSubset(of: figures.names))
    #expect(figures.names.count - followers.count == 11 + 1 + 14)
    let dot = try derivation.value("s") - 0.01 - 0.02
    #expect(dot.isApproximatelyEqual(to: try figures.numbers("dot")[0], relative: 1e-13))
    let delta = try derivation.value("delta")
    #expect(
      (delta * delta).isApproximatelyEqual(
        to: try figures.numbers("error^2")[0], relative: 1e-14))
  }

  @Test func `with the logarithm of the count every parameter moves the other way`() throws {
    let published = try pair.explainStep(count: 1, learningRate: 0.01, maximum: 10)
    let parts = try figures.parts("sign of the update")
    for (name, key) in [
      ("delta", "error"), ("g", "factor"), ("loss", "loss"), ("b_new", "b0_new"),
      ("d_new", "b1_new"),
    ] {
      let expected = try #require(parts[key] as? Double)
      #expect(
        try published.value(name).isApproximatelyEqual(to: expected, relative: 1e-13), "\(name)")
    }
    for (name, key) in [("grad_w", "grad_v0"), ("w_new", "v0_new"), ("c_new", "v1_ctx_new")] {
      let expected = try #require(parts[key] as? [Double])
      #expect(
        try published.vector(name).isApproximatelyEqual(to: expected, relative: 1e-13), "\(name)")
    }
    for name in ["grad_w", "grad_c"] {
      for (one, other) in zip(try published.vector(name), try derivation.vector(name)) {
        #expect(one * other < 0)
      }
    }
  }

  @Test func `rounding at every step does not give the printed factor`() throws {
    let paper = try pair.explainStep(
      count: 1, learningRate: 0.01, maximum: 10, target: .log1p, digits: 4,
      rounding: .everyStep)
    #expect(try paper.value("g") == -0.202)
    #expect(try figures.printed("common factor") == ["-0.2023"])
  }

  @Test(arguments: [GloVeTarget.log, .log1p])
  func `score and loss can be asked for without a step`(target: GloVeTarget) throws {
    let told = try pair.explainStep(
      count: 3, learningRate: 0.01, maximum: 10, target: target)
    #expect(pair.score.isApproximatelyEqual(to: try told.value("s"), relative: 1e-15))
    #expect(
      try pair.loss(count: 3, maximum: 10, target: target) == (try told.value("loss")))
    #expect(throws: GloVeError.self) { try pair.loss(count: -1, target: target) }
  }
}
