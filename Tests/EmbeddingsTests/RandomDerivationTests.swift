import Derivations
import Embeddings
import Foundation
import TestSupport
import Testing

/// What must hold of a step's derivation whatever the numbers, shapes, digits and rounding are.
///
/// Models are drawn from a stream that is the same on every run; `KONSPEKT_DERIVATIONS=1000` draws more.
struct RandomDerivationTests {
  /// A drawn step: as the lesson shows it, and what training leaves of it.
  private struct Drawn {
    let explained: (Int, Rounding) throws -> Derivation
    /// The loss, and the parameters after a silent step.
    let silent: () throws -> [Double]
    /// The same of a derivation.
    let told: (Derivation) throws -> [Double]
  }

  private struct Draw {
    var numbers: CourseExample.Numbers
    let words: Int
    let dimension: Int
    let scale: Double
    let rate: Double

    init(_ seed: Int) {
      numbers = CourseExample.Numbers(state: UInt64(seed) &* 7919 &+ 3)
      words = 1 + seed % 6
      dimension = [2, 1, 3, 4, 2, 7][(seed / 6) % 6]
      scale = [1.0, 0.01, 2, 1e-5][(seed / 3) % 4]
      rate = [0.01, 0.1, 1, 0.025][seed % 4]
      for _ in 0..<4 { _ = numbers.next() }
    }

    /// Numbers with few digits, as one writes them down, or with all they have.
    mutating func matrix(_ rows: Int, _ columns: Int) -> [[Double]] {
      let isShort = numbers.next() > 0
      return (0..<rows).map { _ in
        (0..<columns).map { _ in
          let number = numbers.next() * scale
          return isShort ? (number * 100 / scale).rounded() / 100 * scale : number
        }
      }
    }

    mutating func below(_ count: Int) -> Int {
      min(Int((numbers.next() + 1) / 2 * Double(count)), count - 1)
    }
  }

  private static let names = ["кот", "й", "the", "e\u{301}", "x_1", "мир"]

  private static func columns(_ rows: [[Double]]) -> [[Double]] {
    rows[0].indices.map { i in rows.map { $0[i] } }
  }

  /// A model, and a pair of its words.
  private static func skipGram(_ draw: inout Draw) throws -> (SkipGram, center: String, context: String) {
    let names = Array(names.prefix(draw.words))
    let model = try SkipGram(
      vocabulary: names, inputMatrix: draw.matrix(draw.words, draw.dimension),
      outputMatrix: columns(draw.matrix(draw.words, draw.dimension)))
    let center = names[draw.below(draw.words)]
    let context = names[draw.below(draw.words)]
    return (model, center, context)
  }

  private static func skipGram(_ seed: Int) throws -> Drawn {
    var draw = Draw(seed)
    let (model, center, context) = try skipGram(&draw)
    let rate = draw.rate
    return Drawn(
      explained: { digits, rounding in
        try model.explainStep(
          center: center, context: context, learningRate: rate, digits: digits, rounding: rounding)
      },
      silent: {
        var next = model
        let loss = try next.step(center: center, context: context, learningRate: rate)
        return try [loss] + next.inputVector(of: center) + next.outputVectors.joined()
      },
      told: { try [$0.value("loss")] + $0.vector("v_new") + $0.matrix("u_new").joined() })
  }

  private static func sampling(_ seed: Int) throws -> Drawn {
    var draw = Draw(seed)
    let (model, center, context) = try skipGram(&draw)
    let names = model.vocabulary
    let negatives = (0...draw.below(4)).map { _ in names[draw.below(draw.words)] }
    let rate = draw.rate
    return Drawn(
      explained: { digits, rounding in
        try model.explainStep(
          center: center, context: context, negatives: negatives, learningRate: rate,
          digits: digits, rounding: rounding)
      },
      silent: {
        var next = model
        let loss = try next.step(
          center: center, context: context, negatives: negatives, learningRate: rate)
        return try [loss] + next.inputVector(of: center)
      },
      told: { try [$0.value("loss")] + $0.vector("v_new") })
  }

  private static func cbow(_ seed: Int) throws -> Drawn {
    var draw = Draw(seed)
    let names = Array(names.prefix(draw.words))
    let model = try CBOW(
      vocabulary: names, inputMatrix: draw.matrix(draw.words, draw.dimension),
      outputMatrix: columns(draw.matrix(draw.words, draw.dimension)),
      share: seed % 2 == 0 ? .exact : .whole)
    let context = (0...draw.below(3)).map { _ in names[draw.below(draw.words)] }
    let target = names[draw.below(draw.words)]
    let rate = draw.rate
    return Drawn(
      explained: { digits, rounding in
        try model.explainStep(
          context: context, target: target, learningRate: rate, digits: digits,
          rounding: rounding)
      },
      silent: {
        var next = model
        let loss = try next.step(context: context, target: target, learningRate: rate)
        return [loss] + next.outputVectors.joined()
      },
      told: { try [$0.value("loss")] + $0.matrix("u_new").joined() })
  }

  private static func hierarchical(_ seed: Int) throws -> Drawn {
    var draw = Draw(seed)
    let names = Array(names.prefix(draw.words))
    let counts = names.map { _ in 1 + draw.below(20) }
    let model = try HierarchicalSoftmax(
      tree: HuffmanTree(words: names, counts: counts),
      inputMatrix: draw.matrix(draw.words, draw.dimension),
      nodeMatrix: draw.matrix(draw.words - 1, draw.dimension))
    let center = names[draw.below(draw.words)]
    let context = names[draw.below(draw.words)]
    let rate = draw.rate
    return Drawn(
      explained: { digits, rounding in
        try model.explainStep(
          center: center, context: context, learningRate: rate, digits: digits, rounding: rounding)
      },
      silent: {
        var next = model
        let loss = try next.step(center: center, context: context, learningRate: rate)
        return [loss] + next.inputMatrix[names.firstIndex(of: center) ?? 0]
      },
      told: { try [$0.value("loss")] + $0.vector("v_new") })
  }

  private static func gloVe(_ seed: Int) throws -> Drawn {
    var draw = Draw(seed)
    let numbers = draw.matrix(2, draw.dimension + 1)
    let pair = try GloVePair(
      word: "кот", vector: Array(numbers[0].dropLast()), bias: numbers[0].last ?? 0,
      context: "й", contextVector: Array(numbers[1].dropLast()), contextBias: numbers[1].last ?? 0)
    let count = [1, 0.25, 7.5, 10, 1e6][seed % 5]
    let target: GloVeTarget = seed % 2 == 0 ? .log : .log1p
    let optimizer: GloVeOptimizer = [.sgd, .adaGrad, .gloVeC][seed % 3]
    let rate = draw.rate
    return Drawn(
      explained: { digits, rounding in
        try pair.explainStep(
          count: count, learningRate: rate, maximum: 10, target: target, optimizer: optimizer,
          digits: digits, rounding: rounding)
      },
      silent: {
        var next = pair
        let loss = try next.step(
          count: count, learningRate: rate, maximum: 10, target: target, optimizer: optimizer)
        return [loss] + next.vector + next.contextVector + [next.bias, next.contextBias]
      },
      told: {
        try [$0.value("loss")] + $0.vector("w_new") + $0.vector("c_new") + [
          $0.value("b_new"), $0.value("d_new"),
        ]
      })
  }

  private static func document(_ seed: Int) throws -> Drawn {
    var draw = Draw(seed)
    let names = Array(names.prefix(draw.words))
    let classes = Array(["да", "нет", "?"].prefix(1 + draw.below(3)))
    let model = try SubwordClassifier(
      pieces: names, pieceVectors: draw.matrix(draw.words, draw.dimension), classes: classes,
      classVectors: draw.matrix(classes.count, draw.dimension),
      composition: seed % 2 == 0 ? .sum : .mean)
    let text = (0...draw.below(3)).map { _ in
      (0...draw.below(3)).map { _ in names[draw.below(draw.words)] }
    }
    let label = classes[draw.below(classes.count)]
    let negatives = seed % 3 == 0 ? [] : classes.filter { $0 != label }
    let rate = draw.rate
    // Without softmax there are rows for the label and then for the others.
    let row = negatives.isEmpty ? classes.firstIndex(of: label) ?? 0 : 0
    return Drawn(
      explained: { digits, rounding in
        try model.explainStep(
          document: text, label: label, negatives: negatives, learningRate: rate, digits: digits,
          rounding: rounding)
      },
      silent: {
        var next = model
        let loss = try next.step(
          document: text, label: label, negatives: negatives, learningRate: rate)
        return try [loss] + next.classVector(of: label)
      },
      told: { try [$0.value("loss")] + $0.matrix("u_new")[row] })
  }

  private static let draws: Int =
    Int(ProcessInfo.processInfo.environment["KONSPEKT_DERIVATIONS"] ?? "") ?? 12

  @Test(arguments: [
    "Skip-gram", "negative sampling", "CBOW", "hierarchical softmax", "GloVe", "FastText",
  ])
  func `any step tells what training does, in lines that are right`(model: String) throws {
    for seed in 0..<Self.draws {
      let drawn: Drawn =
        switch model {
        case "Skip-gram": try Self.skipGram(seed)
        case "negative sampling": try Self.sampling(seed)
        case "CBOW": try Self.cbow(seed)
        case "hierarchical softmax": try Self.hierarchical(seed)
        case "GloVe": try Self.gloVe(seed)
        default: try Self.document(seed)
        }
      let exact = try drawn.explained(1 + 5 * seed % 9, .inDrawing)
      let told = try drawn.told(exact)
      #expect(try drawn.silent().map(\.bitPattern) == told.map(\.bitPattern), "draw \(seed)")
      _ = try WrittenSteps.check(exact)
      for digits in [1, 3, 8] {
        _ = try WrittenSteps.check(try drawn.explained(digits, .everyStep))
      }
      // Behind the tenth digit the machine's own roundings decide which way a half goes.
      for rounding in [Rounding.inDrawing, .everyStep] {
        #expect(try !drawn.explained(15, rounding).description.isEmpty)
      }
    }
  }
}
