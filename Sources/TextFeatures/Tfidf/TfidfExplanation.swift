internal import Derivations
internal import Displays

/// Weighs one document with a recorder that writes along.
struct TfidfExplanation {
  let terms: [String]
  let counts: [Double]
  /// How many words the document has, L.
  let length: Double
  let frequencies: [Int]
  let documents: Int
  let form: TfidfForm
  let language: CaptionLanguage

  func derivation(digits: Int) -> Derivation {
    var recorder = Transcript<Double>()
    let total = recorder.given("N", value: Double(documents))
    let words = recorder.given("L", value: length)
    var numbers = counts.enumerated().map { recorder.given("n", $0, value: $1) }
    let idf = frequencies.enumerated().map { j, frequency in
      inverseDocumentFrequency(
        form.inverseFrequency, documents: total,
        frequency: recorder.given("df", j, value: Double(frequency)), at: j, recorder: &recorder)
    }
    numbers.withUnsafeMutableBufferPointer {
      termWeights($0, idf: { idf[$0] }, length: words, form: form, recorder: &recorder)
    }
    return recorder.derivation(outline: outline, digits: digits)
  }

  private var outline: Outline {
    var parts = [rarity, weights]
    if form.norm != .none { parts.append(scaling) }
    return Outline(
      given: [
        quantity("n", "n"), quantity("df", "\\mathrm{df}", "df"),
        .init("L", symbol("L")), .init("N", symbol("N")),
      ], parts: parts)
  }

  private var rarity: Outline.Part {
    .init(
      "rarity", title: text("How rare each term is", "Насколько редок каждый термин"),
      [
        quantity(
          "idf", "\\mathrm{idf}", "idf",
          text(
            "Inverse document frequency: the fewer documents have the term, the greater",
            "Обратная документная частота: чем меньше документов с термином, тем она больше"))
      ])
  }

  private var weights: Outline.Part {
    .init(
      "weights", title: text("Weights", "Веса"),
      [
        quantity("tf", "\\mathrm{tf}", "tf", frequencyCaption),
        quantity(
          "tfidf", "w", "w",
          text(
            "Weight: term frequency times inverse document frequency",
            "Вес: частота термина, умноженная на обратную документную частоту")),
      ])
  }

  private var frequencyCaption: String {
    switch form.termFrequency {
    case .count: text("Term frequency: the count", "Частота термина: сколько раз он встретился")
    case .relative:
      text(
        "Term frequency: the count divided by the number of words in the document",
        "Частота термина: число вхождений, делённое на число слов в документе")
    case .sublinear:
      text(
        "Term frequency, dampened: 1 plus the logarithm of the count",
        "Сглаженная частота термина: 1 плюс логарифм числа вхождений")
    }
  }

  private var scaling: Outline.Part {
    .init(
      "length", title: text("Length 1", "Приведение к длине 1"),
      [
        .init(
          "norm", symbol("r"),
          caption: form.norm == .l1
            ? text("The sum of the weights", "Сумма весов")
            : text(
              "The Euclidean length of the row", "Евклидова длина строки")),
        quantity(
          "weight", "w'", "w'",
          text("Each weight divided by it", "Каждый вес делится на неё")),
      ])
  }

  private func quantity(
    _ name: String, _ tex: String, _ plain: String? = nil, _ caption: String = ""
  ) -> Outline.Quantity {
    .init(name, symbol(tex, plain), caption: caption, axes: [.labelled(terms)])
  }

  private func symbol(_ tex: String, _ plain: String? = nil) -> Formula {
    Formula(tex: tex, plain: plain ?? tex)
  }

  private func text(_ english: String, _ russian: String) -> String {
    switch language {
    case .english: english
    case .russian: russian
    }
  }
}
