import Displays
import Numerics
import Testing
import TextFeatures

/// Cells that turn texts into numbers.
struct TextFeatureCellTests {
  private func run(_ text: String) -> (text: String, values: [Any], problems: [String]) {
    LibraryBindingsTests().run(text)
  }

  // scikit-learn 1.9: CountVectorizer(min_df=…, ngram_range=…, token_pattern=…) on the same documents.
  @Test func `cases that carry values and ranges are arguments`() {
    let result = run(
      """
      let documents = ["Кот спит на диване", "Собака бежит по улице", "Кот и собака играют"]
      var frequent = try CountVectorizer(minDocumentFrequency: .count(2))
      try frequent.fit(documents)
      print(try frequent.featureNames())
      var rare = try CountVectorizer(ngramRange: 2...2, maxDocumentFrequency: .fraction(0.5))
      try rare.fit(documents)
      print(try rare.featureNames().count)
      var short = try CountVectorizer(tokens: .words(minimumLength: 1))
      print(try short.fitTransform(documents).shape)
      """)
    #expect(result.problems == [])
    #expect(result.text == "[\"кот\", \"собака\"]\n8\n[3, 10]\n")
  }

  @Test func `a term that is not known has no column`() {
    let result = run(
      """
      var vectorizer = try CountVectorizer()
      try vectorizer.fit(["кот спит"])
      print(try vectorizer.column(of: "спит") ?? -1, try vectorizer.column(of: "пёс") ?? -1)
      if let column = try vectorizer.column(of: "кот") { print(column) }
      """)
    #expect(result.problems == [])
    #expect(result.text == "1 -1\n0\n")
  }

  @Test func `a matrix prints as in NumPy and displays as a table`() {
    let result = run(
      """
      let matrix = try Matrix([[1, 2.5], [0, 4]])
      print(matrix)
      print("\\(matrix)", try matrix.multiplied(by: [1, 2]))
      matrix
      """)
    #expect(result.problems == [])
    #expect(result.text == "[[1.  2.5]\n [0.  4. ]]\n[[1.  2.5]\n [0.  4. ]] [6.0, 8.0]\n")
    #expect(result.values.first is Matrix)
  }

  @Test func `what the library refuses can be caught and is read as a clause`() {
    let result = run(
      """
      do {
        let left = try Matrix([[1, 2]])
        _ = try left.multiplied(by: left)
      } catch let error as ShapeMismatch {
        print(error.left, error.right)
      }
      do {
        _ = try CountVectorizer().transform(["кот"])
      } catch VectorizerError.notFitted(let name) {
        print(name)
      }
      do { _ = try Matrix([[1], [1, 2]]) } catch { print(error) }
      """)
    #expect(result.problems == [])
    #expect(
      result.text == """
        [1, 2] [1, 2]
        CountVectorizer
        row 1 has 2 entries, expected 1 as in row 0

        """)
  }

  // NumPy 2.4: np.random.RandomState(42).permutation(5); Python: random.Random(0).randrange(10), twice.
  @Test func `random streams change in place and copy as values`() {
    let result = run(
      """
      var state = try RandomState(seed: 42)
      var copy = state
      print(try state.permutation(5), try copy.permutation(5))
      var random = PythonRandom(seed: 0)
      print(try random.integer(in: 0..<10), try random.integer(in: 0..<10))
      """)
    #expect(result.problems == [])
    #expect(result.text == "[1, 4, 2, 0, 3] [1, 4, 2, 0, 3]\n6 6\n")
  }

  // ln(3/2) / 4 and ln(3) / 4.
  @Test func `weights explain themselves`() {
    let result = run(
      """
      var vectorizer = try TfidfVectorizer(tokens: .words(minimumLength: 1), form: .textbook)
      try vectorizer.fit(["Кот спит на диване", "Собака бежит по улице", "Кот и собака играют"])
      let steps = try vectorizer.explain("Кот спит на диване", language: .russian)
      print(steps.partNames, fixed(try steps.vector("tfidf"), digits: 4))
      """)
    #expect(result.problems == [])
    #expect(
      result.text
        == "[\"rarity\", \"weights\"] [\"0.2747\", \"0.1014\", \"0.2747\", \"0.2747\"]\n")
  }

  // pymorphy3 2.0.6: normal_forms, parse("кошка")[0].inflect({"plur", "datv"}), make_agree_with_number.
  @Test(
    .enabled(
      if: (try? Lemmatizer(.russian)) != nil, "needs a dictionary that 'make deps' fetches with a network"))
  func `words are led to their lemmas, and changed`() {
    let result = run(
      """
      print(try Lemmatizer(.russian).lemmas(of: ["новые", "звёздные", "войны"]))
      let cat = try MorphAnalyzer().parse("кошка")[0]
      print(cat.tag, cat.tag.number ?? .plural, cat.tag.has([.noun, .animate]))
      print(try cat.inflect([.plural, .dative])?.word ?? "-", try cat.inflect([.verb]) == nil)
      for number in [1, 2, 5] { print(number, try cat.makeAgreeWithNumber(number)?.word ?? "-") }
      """)
    #expect(result.problems == [])
    #expect(
      result.text == """
        ["новый", "звёздный", "война"]
        NOUN,anim,femn sing,nomn sing true
        кошкам true
        1 кошка
        2 кошки
        5 кошек

        """)
  }

  @Test func `the library's streams are generators for Swift's own draws`() throws {
    let result = run(
      """
      var fast = try PermutedCongruential(seed: 7)
      print((1...9).shuffled(using: &fast), Int.random(in: 0..<1000, using: &fast))
      var legacy = try RandomState(seed: 42)
      print(["a", "b", "c"].randomElement(using: &legacy) ?? "", Double.random(in: 0..<1, using: &legacy))
      var python = PythonRandom(seed: 1)
      var numbers = [1, 2, 3, 4, 5]
      numbers.shuffle(using: &python)
      print(numbers, Bool.random(using: &python), python.next())
      """)
    var fast = try PermutedCongruential(seed: 7)
    var legacy = try RandomState(seed: 42)
    var python = PythonRandom(seed: 1)
    var expected =
      "\((1...9).shuffled(using: &fast)) \(Int.random(in: 0..<1000, using: &fast))\n"
    expected += ["a", "b", "c"].randomElement(using: &legacy) ?? ""
    expected += " \(Double.random(in: 0..<1, using: &legacy))\n"
    var numbers = [1, 2, 3, 4, 5]
    numbers.shuffle(using: &python)
    expected += "\(numbers) \(Bool.random(using: &python)) \(python.next())\n"
    #expect(result.problems == [])
    #expect(result.text == expected)
  }

  @Test func `a vectorizer that is a constant cannot learn`() throws {
    let result = run(
      """
      let vectorizer = try CountVectorizer()
      try vectorizer.fit(["кот спит"])
      """)
    #expect(result.problems.count == 1)
    #expect(
      result.problems.first?.contains(
        "cannot use mutating member on immutable value: 'vectorizer' is a 'let' constant") == true)
  }

  @Test func `draws that no memory holds end the cell, not the process`() {
    for draw in [
      "var r = PythonRandom(seed: 1)\n_ = try r.choices(3, count: .max)",
      "var r = PythonRandom(seed: 1)\n_ = try r.sample(.max, count: .max)",
      "var r = try PermutedCongruential(seed: 1)\n_ = try r.permutation(.max)",
      "var r = try RandomState(seed: 1)\n_ = try r.sampleWithoutReplacement(.max, count: 3, method: .pool)",
    ] {
      #expect(run(draw).problems.count == 1, "\(draw)")
    }
  }
}
