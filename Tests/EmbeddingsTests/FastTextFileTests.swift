import Embeddings
import Foundation
import Metering
import TestSupport
import Testing

/// Files of fastText 0.9.2 (pip's `fasttext-wheel`), read, asked and written again.
struct FastTextFileTests {
  private static func fixture(_ name: String) throws -> [UInt8] {
    let parts = name.split(separator: ".")
    let url = try #require(
      Bundle.module.url(
        forResource: String(parts[0]), withExtension: String(parts[1]), subdirectory: "Fixtures"))
    return Array(try Data(contentsOf: url))
  }

  /// A folder of one test.
  private static func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let path = NSTemporaryDirectory() + "fasttext-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try body(path)
  }

  private static func bytes(of testCase: OracleFile.Case) throws -> [UInt8] {
    let text = try #require(testCase.whole["model_base64"].text)
    return Array(try #require(Data(base64Encoded: text)))
  }

  @Test func `a model of theirs answers as it does there`() throws {
    for testCase in try OracleFile("fasttext_model", in: .module).cases {
      let model = try FastText(binary: Self.bytes(of: testCase))
      let expected = testCase.expected
      #expect(model.words == expected["words"].texts)
      #expect(model.counts == expected["counts"].ints)
      #expect(model.dimension == testCase.params["dim"].int)
      for (word, vector) in expected["vectors"].members {
        #expect(
          try model.vector(of: word).isApproximatelyEqual(
            to: vector.numbers, absolute: testCase.tolerance), "\(word)")
      }
      for (sentence, vector) in expected["sentence_vectors"].members {
        #expect(
          try model.sentenceVector(of: sentence).isApproximatelyEqual(
            to: vector.numbers, absolute: testCase.tolerance), "\(sentence)")
      }
      for (word, wanted) in expected["neighbors"].members {
        let found = try model.mostSimilar(to: word, topN: wanted.elements.count)
        try Self.compare(found, wanted, testCase.tolerance)
      }
      let asked = expected["analogy"]["args"].texts
      let wanted = expected["analogy"]["result"]
      let found = try model.mostSimilar(
        positive: [asked[0], asked[2]], negative: [asked[1]], topN: wanted.elements.count)
      try Self.compare(found, wanted, testCase.tolerance)
    }
  }

  private static func compare(
    _ found: [Neighbor], _ wanted: OracleValue, _ tolerance: Double
  ) throws {
    #expect(found.map(\.word) == wanted.elements.compactMap { $0[0].text })
    for (neighbor, pair) in zip(found, wanted.elements) {
      let similarity = try #require(pair[1].number)
      #expect(abs(neighbor.similarity - similarity) <= tolerance)
    }
  }

  @Test func `a classifier of theirs predicts as it does there`() throws {
    for testCase in try OracleFile("fasttext_supervised_model", in: .module).cases {
      let model = try FastTextClassifier(binary: Self.bytes(of: testCase))
      #expect(model.labels.map { "__label__" + $0 } == testCase.inputs["labels"].texts)
      for wanted in testCase.expected["predict"].elements {
        let text = try #require(wanted["text"].text)
        let found = try model.predict(text, k: model.labels.count)
        #expect(found.map { "__label__" + $0.label } == wanted["labels"].texts, "\(text)")
        for (prediction, probability) in zip(found, wanted["probabilities"].numbers) {
          #expect(abs(prediction.probability - probability) <= testCase.tolerance, "\(text)")
        }
        let hidden = wanted["hidden"].numbers
        if !hidden.isEmpty {
          #expect(
            try model.documentVector(of: text).isApproximatelyEqual(to: hidden, absolute: 2e-6))
        }
      }
    }
  }

  @Test(arguments: ["fasttext-skipgram", "fasttext-supervised"])
  func `what is read is written again byte for byte`(name: String) throws {
    let theirs = try Self.fixture(name + ".bin")
    try Self.withFolder { folder in
      let path = folder + "/model.bin"
      if name.hasSuffix("supervised") {
        try FastTextClassifier(binary: theirs).write(to: path)
        try FastTextClassifier(contentsOf: path).write(to: path)
      } else {
        try FastText(binary: theirs).write(to: path)
        try FastText(contentsOf: path).write(to: path)
        try FastText(contentsOf: path).writeVectors(to: folder + "/model.vec")
        let vectors = Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/model.vec")))
        #expect(vectors == (try Self.fixture("fasttext-skipgram.vec")))
      }
      #expect(Array(try Data(contentsOf: URL(fileURLWithPath: path))) == theirs)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(left.allSatisfy { $0.hasPrefix("model.") })
    }
  }

  @Test func `their vector file reads as vectors`() throws {
    let vectors = try KeyedVectors(word2VecTextBytes: Self.fixture("fasttext-skipgram.vec"))
    let model = try FastText(binary: Self.fixture("fasttext-skipgram.bin"))
    #expect(vectors.words == model.words)
    for word in vectors.words {
      #expect(
        try vectors.vector(of: word).isApproximatelyEqual(
          to: model.vector(of: word), relative: 1e-4))
    }
  }

  // MARK: Damaged files

  @Test(arguments: ["fasttext-skipgram", "fasttext-supervised"])
  func `a file that ends early is refused wherever it ends`(name: String) throws {
    let whole = try Self.fixture(name + ".bin")
    for count in 0..<whole.count {
      let error = #expect(throws: VectorFileError.self) { try Self.read(Array(whole[..<count]), name) }
      // Announced sizes beyond the file may be refused before the file ends.
      guard case .truncated(let offset, _) = error else { continue }
      #expect(offset == count)
    }
    #expect(throws: VectorFileError.malformed(offset: whole.count, problem: "1 bytes too many, expected the end")) {
      try Self.read(whole + [0], name)
    }
  }

  @Test(arguments: ["fasttext-skipgram", "fasttext-supervised"])
  func `no damaged byte ends the process`(name: String) throws {
    let whole = try Self.fixture(name + ".bin")
    for place in 0..<min(whole.count, 400) {
      for value: UInt8 in [0x00, 0x7F, 0xFF] where whole[place] != value {
        var bytes = whole
        bytes[place] = value
        do { try Self.read(bytes, name) } catch is VectorFileError {} catch is FastTextError {}
      }
    }
  }

  private static func read(_ bytes: [UInt8], _ name: String) throws {
    if name.hasSuffix("supervised") {
      _ = try FastTextClassifier(binary: bytes).predict("хороший фильм", k: 2)
    } else {
      _ = try FastText(binary: bytes).mostSimilar(to: "кот", topN: 2)
    }
  }

  @Test func `hostile sizes are refused with their place`() throws {
    let whole = try Self.fixture("fasttext-skipgram.bin")
    /// - Parameter place: Where numbers of 4 or 8 bytes are written over.
    func refusal(at place: Int, _ number: some FixedWidthInteger) -> VectorFileError? {
      var bytes = whole
      withUnsafeBytes(of: number.littleEndian) { bytes.replaceSubrange(place..<place + $0.count, with: $0) }
      return #expect(throws: VectorFileError.self) { try FastText(binary: bytes) }
    }
    func offset(_ error: VectorFileError?) -> Int? {
      switch error {
      case .malformed(let offset, _), .truncated(let offset, _): offset
      default: nil
      }
    }
    #expect(offset(refusal(at: 0, Int32(1))) == 0)
    #expect(offset(refusal(at: 4, Int32(13))) == 4)
    #expect(offset(refusal(at: 8, Int32.max)) != nil)
    #expect(offset(refusal(at: 8, Int32(-1))) == 8)
    // 8 bytes of mark and version, 12 numbers, t: the dictionary begins at 64.
    #expect(offset(refusal(at: 64, Int32.max)) == 64)
    #expect(offset(refusal(at: 68, Int32.min)) == 64)
    #expect(offset(refusal(at: 76, Int64.min)) == 76)
    // The flag of the input matrix and its shape: 25 words and 40 buckets of 5, twice.
    let matrix = whole.count - 17 - 4 * 25 * 5 - 17 - 4 * 65 * 5
    #expect(offset(refusal(at: matrix + 1, Int64.max)) == matrix + 1)
    #expect(offset(refusal(at: matrix + 9, Int64.max)) == matrix + 1)
    #expect(offset(refusal(at: matrix + 17, Float.nan.bitPattern)) == matrix + 17)
    let quantized = refusal(at: matrix, UInt8(1))
    #expect(offset(quantized) == matrix)
    #expect("\(quantized as Any)".contains("quantized"))
  }

  @Test func `a file that no training can go on with says so`() throws {
    var bytes = try Self.fixture("fasttext-skipgram.bin")
    // neg, the fifth number: far more drawn words than there is memory for.
    withUnsafeBytes(of: Int32.max.littleEndian) { bytes.replaceSubrange(24..<28, with: $0) }
    var model = try FastText(binary: bytes)
    #expect(try model.vector(of: "кот").contains { $0 != 0 })
    #expect(throws: FastTextError.setting(name: "negative", found: "\(Int32.max)", expected: "1 to 1000")) {
      try model.train([["кот", "собака"]], epochs: 1)
    }
    var good = try FastText(binary: Self.fixture("fasttext-skipgram.bin"))
    try good.train([["кот", "собака"]], epochs: 1)
    #expect(good.losses.count == 1)
  }

  @Test func `a word of a megabyte is refused where a budget is small`() throws {
    let model = try FastText(binary: Self.fixture("fasttext-skipgram.bin"))
    let word = String(repeating: "я", count: 500_000)
    #expect(throws: MeterStop.self) {
      try Meter.withCurrent(Meter(bytes: 1 << 20)) { try model.vector(of: word) }
    }
    #expect(try model.vector(of: word).contains { $0 != 0 })
  }

  @Test func `the other kind of model is named`() throws {
    let error = #expect(throws: FastTextError.self) {
      try FastText(binary: Self.fixture("fasttext-supervised.bin"))
    }
    #expect(error?.description == "the file is a classifier, expected one of word vectors")
    #expect(throws: FastTextError.otherModel(found: "one of word vectors", expected: "a classifier")) {
      try FastTextClassifier(binary: Self.fixture("fasttext-skipgram.bin"))
    }
  }

  @Test func `a file that cannot be read or written is named, and nothing is left behind`() throws {
    #expect(throws: VectorFileError.self) { try FastText(contentsOf: "/nowhere/model.bin") }
    #expect(throws: VectorFileError.self) { try FastText(contentsOf: "/dev/zero") }
    try Self.withFolder { folder in
      let model = try FastText(binary: Self.fixture("fasttext-skipgram.bin"))
      #expect(throws: VectorFileError.self) { try model.write(to: folder + "/missing/model.bin") }
      #expect(throws: VectorFileError.self) { try model.write(to: folder) }
      let spaced = try FastText(
        sentences: [["a b", "c"], ["c", "a b"]],
        settings: FastTextSettings(vectorSize: 2, minCount: 1, bucket: 10))
      #expect(throws: VectorFileError.unwritableWord("a b")) {
        try spaced.writeVectors(to: folder + "/vectors.vec")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }
  }
}
