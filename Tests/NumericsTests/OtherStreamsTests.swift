import Metering
import Numerics
import Testing
import TestSupport

/// `sklearn.utils`' samples, Python's `random` and NumPy's `default_rng`.
struct OtherStreamsTests {
  static let samples = (try? OracleFile("rng_sklearn_helpers", in: .module).cases) ?? []
  static let python = (try? OracleFile("rng_python_random", in: .module).cases) ?? []
  static let permuted = (try? OracleFile("rng_numpy_default_rng", in: .module).cases) ?? []

  @Test func `there are references`() {
    #expect(Self.samples.count == 20)
    #expect(Self.python.count == 3)
    #expect(Self.permuted.count == 2)
  }

  @Test(arguments: samples)
  func `samples are those of scikit-learn`(reference: OracleFile.Case) throws {
    let params = reference.params
    var stream = try RandomState(seed: params["random_state"].int ?? -1)
    switch params["fn"].text {
    case "sample_without_replacement":
      let methods: [String: RandomState.SamplingMethod] = [
        "auto": .auto, "tracking_selection": .trackingSelection,
        "reservoir_sampling": .reservoirSampling, "pool": .pool,
      ]
      let method = try #require(methods[params["method"].text ?? ""])
      let drawn = try stream.sampleWithoutReplacement(
        reference.inputs["n_population"].int ?? 0, count: reference.inputs["n_samples"].int ?? 0,
        method: method)
      #expect(drawn == reference.expected.ints)
    case "shuffle":
      #expect(try stream.shuffled(reference.inputs["a"].ints) == reference.expected.ints)
    case "resample":
      let values = reference.inputs["a"].ints
      let rows = try stream.resample(
        values.count, count: params["n_samples"].int, replacing: params["replace"].bool ?? true)
      #expect(rows.map { values[$0] } == reference.expected.ints)
    default: Issue.record("an unknown function")
    }
  }

  @Test(arguments: python)
  func `Python's stream is drawn`(reference: OracleFile.Case) throws {
    let seed = try #require(reference.inputs["seed"].int)
    let expected = reference.expected
    func expect(_ key: String, _ draw: (inout PythonRandom) throws -> Double) throws {
      var stream = PythonRandom(seed: seed)
      for number in expected[key].numbers {
        #expect(agrees(try draw(&stream), with: number, tolerance: 1e-14), "\(key)")
      }
    }
    func expectInts(_ key: String, _ draw: (inout PythonRandom, Int) throws -> [Int]) throws {
      var stream = PythonRandom(seed: seed)
      let numbers = expected[key].ints
      let drawn = try draw(&stream, numbers.count)
      #expect(!numbers.isEmpty && drawn == numbers, "\(key)")
    }
    try expect("random") { $0.random() }
    try expect("uniform(-2,3)") { $0.uniform(-2, 3) }
    try expect("gauss(0,1)") { $0.gauss() }
    try expect("normalvariate(0,1)") { $0.normal() }
    try expect("expovariate(1.5)") { $0.exponential(rate: 1.5) }
    try expectInts("getrandbits(32)") { stream, count in
      try (0..<count).map { _ in try stream.getRandomBits(32) }
    }
    try expectInts("getrandbits(5)") { stream, count in
      try (0..<count).map { _ in try stream.getRandomBits(5) }
    }
    try expectInts("randint(0,10)") { stream, count in
      try (0..<count).map { _ in try stream.integer(in: 0...10) }
    }
    try expectInts("randrange(3)") { stream, count in
      try (0..<count).map { _ in try stream.integer(in: 0..<3) }
    }
    try expectInts("shuffle(15)") { stream, count in try stream.permutation(count) }
    try expectInts("sample(range(10),4)") { try $0.sample(10, count: $1) }
    try expectInts("sample(range(1000),3)") { try $0.sample(1000, count: $1) }
    try expectInts("sample(range(5),5)") { try $0.sample(5, count: $1) }
    try expectInts("choices(4,k=8)") { try $0.choices(4, count: $1) }
    var stream = PythonRandom(seed: seed)
    let letters = try stream.choices(weights: [5, 1, 1], count: 10).map { ["a", "b", "c"][$0] }
    #expect(letters == expected["choices(abc,weights=[5,1,1],k=10)"].texts)
    stream = PythonRandom(seed: seed)
    let chosen = try (0..<20).map { _ in try stream.choice(["a", "b", "c", "d", "e"]) }
    #expect(chosen == expected["choice(a..e)"].texts)
  }

  @Test(arguments: permuted)
  func `the stream of default_rng is drawn`(reference: OracleFile.Case) throws {
    let seed = try #require(reference.inputs["seed"].int)
    let expected = reference.expected
    var stream = try PermutedCongruential(seed: seed)
    for word in expected["raw"].texts { #expect(String(stream.next()) == word) }
    stream = try PermutedCongruential(seed: seed)
    #expect(try stream.random(count: 20) == expected["random"].numbers)
    stream = try PermutedCongruential(seed: seed)
    for number in expected["random_float32"].numbers {
      #expect(stream.randomFloat() == Float(number))
    }
    stream = try PermutedCongruential(seed: seed)
    let numbers = expected["integers(0,10)"].ints
    #expect(try stream.integers(in: 0..<10, count: numbers.count) == numbers)
    stream = try PermutedCongruential(seed: seed)
    #expect(try stream.permutation(10) == expected["permutation(10)"].ints)
    stream = try PermutedCongruential(seed: seed)
    var order = Array(0..<12)
    try stream.shuffle(&order)
    #expect(order == expected["shuffle(arange12)"].ints)
  }

  /// Swift's own draws take 64 bits at a time, so these are the words of the references.
  @Test func `every stream is a generator for Swift's own draws`() throws {
    // numpy 2.4: RandomState(42).randint(0, 2**32, 4, dtype=np.uint32)
    var legacy = try RandomState(seed: 42)
    #expect(legacy.next() == UInt64(1_608_637_542) << 32 | 3_421_126_067)
    #expect(legacy.next() == UInt64(4_083_286_876) << 32 | 787_846_414)
    // Python 3.11: random.Random(42).getrandbits(64)
    var python = PythonRandom(seed: 42)
    #expect(python.next() == 2_053_695_854_357_871_005)
    var first = try PermutedCongruential(seed: 1)
    var second = first
    #expect((1...20).shuffled(using: &first) == (1...20).shuffled(using: &second))
    #expect((1...20).shuffled(using: &legacy).sorted() == Array(1...20))
    #expect((0..<10).contains(Int.random(in: 0..<10, using: &python)))
  }

  // Python 3.11: random.Random(3).randint(-2**63, 2**63 - 1), randrange(…), randint(0, 2**63 - 1)
  @Test func `the widest ranges are drawn as in Python`() throws {
    var stream = PythonRandom(seed: 3)
    #expect(
      try (0..<3).map { _ in try stream.integer(in: Int.min...Int.max) }
        == [915_533_473_134_040_693, 1_680_490_732_736_907_042, 5_166_499_419_593_367_711])
    stream = PythonRandom(seed: 3)
    #expect(
      try (0..<3).map { _ in try stream.integer(in: Int.min..<Int.max) }
        == [1_708_923_172_627_890_173, -6_817_496_105_948_636_342, 7_672_827_499_569_832_356])
    stream = PythonRandom(seed: 3)
    #expect(
      try (0..<3).map { _ in try stream.integer(in: 0...Int.max) }
        == [2_405_875_930_906_139_466, 8_744_744_311_366_254_845, 8_655_808_914_197_340_073])
  }

  @Test func `draws that no memory holds are refused, not tried`() throws {
    var legacy = try RandomState(seed: 1)
    #expect(throws: MeterStop.self) { _ = try legacy.randomSample(count: .max) }
    #expect(throws: MeterStop.self) { _ = try legacy.permutation(1 << 45) }
    #expect(throws: MeterStop.self) {
      _ = try legacy.sampleWithoutReplacement(.max, count: .max, method: .pool)
    }
    var python = PythonRandom(seed: .min)
    #expect(throws: MeterStop.self) { _ = try python.choices(3, count: .max) }
    #expect(throws: MeterStop.self) { _ = try python.sample(.max, count: .max) }
    #expect(throws: MeterStop.self) { _ = try python.permutation(.max) }
    var fast = try PermutedCongruential(seed: .max)
    #expect(throws: MeterStop.self) { _ = try fast.random(count: .max) }
    #expect(throws: RandomStateError.negativeSeed(-1)) { _ = try PermutedCongruential(seed: -1) }
  }
}
