import Numerics
import Testing
import TestSupport

/// Where a draw has nothing to choose, the stream still stands where NumPy's does (numpy 2.4).
struct RandomEdgesTests {
  static let cases = (try? OracleFile("rng_numpy_edges", in: .module).cases) ?? []

  @Test func `there are references`() { #expect(Self.cases.count == 65) }

  @Test(arguments: cases)
  func `edge parameters draw NumPy's values and leave the stream where NumPy does`(
    reference: OracleFile.Case
  ) throws {
    var stream = try RandomState(seed: 42)
    let values = try draw(reference.params, &stream)
    #expect(values == numbers(reference.expected["values"]))
    #expect(stream.randomSample() == reference.expected["next"].number)
    let normal = try #require(reference.expected["next_normal"].number)
    #expect(abs(stream.standardNormal() - normal) <= 1e-15 * abs(normal))
  }

  private func draw(_ params: OracleValue, _ stream: inout RandomState) throws -> [Double] {
    let count = params["size"].int ?? 0
    let size = params["n"].int ?? 0
    let shares = params["p"].numbers
    let replacing = params["replace"].bool ?? true
    switch params["fn"].text {
    case "binomial":
      return try stream.binomial(
        trials: size, probability: params["p"].number ?? .nan, count: count
      ).map { Double($0) }
    case "poisson":
      return try stream.poisson(mean: params["mean"].number ?? .nan, count: count).map { Double($0) }
    case "gamma":
      return try stream.gamma(
        shape: params["shape"].number ?? .nan, scale: params["scale"].number ?? .nan, count: count)
    case "exponential":
      return try stream.exponential(scale: params["scale"].number ?? .nan, count: count)
    case "normal":
      return try stream.normal(
        mean: params["mean"].number ?? .nan,
        standardDeviation: params["deviation"].number ?? .nan, count: count)
    case "uniform":
      return try stream.uniform(
        low: params["low"].number ?? .nan, high: params["high"].number ?? .nan, count: count)
    case "multinomial":
      return try stream.multinomial(trials: size, probabilities: shares, count: count)
        .flatMap { $0.map { Double($0) } }
    case "choice_p":
      return try stream.choice(probabilities: shares, count: count, replacing: replacing)
        .map { Double($0) }
    case "choice":
      return try stream.choice(size, count: count, replacing: replacing).map { Double($0) }
    case "permutation": return try stream.permutation(size).map { Double($0) }
    default:
      let range = (params["low"].int ?? 0)..<(params["high"].int ?? 0)
      let width = RandomState.IntegerWidth(rawValue: params["dtype"].text ?? "")
      return try stream.integers(in: range, count: count, width: #require(width))
        .map { Double($0) }
    }
  }

  private func numbers(_ value: OracleValue) -> [Double] {
    value.elements.flatMap { $0.elements.isEmpty ? [$0.number].compactMap { $0 } : $0.numbers }
  }

  // numpy 2.4: RandomState(42).binomial(0, .5, size=1), then random_sample()
  @Test func `draws of no trial take their number from the stream`() throws {
    var stream = try RandomState(seed: 42)
    #expect(try stream.binomial(trials: 0, probability: 0.5, count: 1) == [0])
    #expect(stream.randomSample() == 0.9507143064099162)
  }
}

struct PythonChoicesTests {
  // Python 3.11: random.Random(1).choices(range(0), k=0)
  @Test func `nothing is chosen from nothing`() throws {
    var stream = PythonRandom(seed: 1)
    #expect(try stream.choices(0, count: 0) == [])
    #expect(throws: RandomStateError.tooMany(wanted: 1, available: 0)) {
      _ = try stream.choices(0, count: 1)
    }
  }

  @Test(arguments: [
    ([-1.0, 7], "'weights[0]' is -1, expected a finite number of at least 0"),
    ([1, .nan], "'weights[1]' is nan, expected a finite number of at least 0"),
    ([1, .infinity], "'weights[1]' is inf, expected a finite number of at least 0"),
    ([0, 0], "'sum of weights' is 0, expected a positive finite number"),
    ([], "'sum of weights' is 0, expected a positive finite number"),
  ])
  func `a weight that is none is named`(weights: [Double], message: String) throws {
    var stream = PythonRandom(seed: 1)
    let error = #expect(throws: RandomStateError.self) {
      _ = try stream.choices(weights: weights, count: 3)
    }
    #expect(error?.description == message)
  }

  // Python 3.11: random.Random(5).choices(range(4), weights=[0, 2, 0, 1], k=12)
  @Test func `weights of 0 are never chosen`() throws {
    var stream = PythonRandom(seed: 5)
    #expect(
      try stream.choices(weights: [0, 2, 0, 1], count: 12) == [1, 3, 3, 3, 3, 3, 1, 1, 3, 1, 3, 1])
  }
}
