internal import Derivations
internal import Displays

/// How the step of FastText's classifier is told.
struct DocumentTelling {
  let words: [String]
  /// The pieces of each word.
  let pieces: [[String]]
  let composition: SubwordComposition
  let text: OutlineText

  func outline(_ output: some OutputTelling) -> Outline {
    var known: [String] = []
    for piece in pieces.joined() where !known.contains(piece) { known.append(piece) }
    return text.step(
      given: .init("g", text.symbol("g"), axes: [.labelled(known), .components]), hidden: vectors,
      output: output, gradients: gradients, moved: moved)
  }

  private var vectors: [Outline.Quantity] {
    [
      .init(
        "w", text.symbol("v"),
        caption: composition == .sum
          ? text(
            "Each word's vector is the sum of its pieces' vectors",
            "Вектор слова — сумма векторов его n-грамм")
          : text(
            "Each word's vector is the mean of its pieces' vectors",
            "Вектор слова — среднее векторов его n-грамм"),
        axes: [.labelled(words), .components]),
      .init(
        "h", text.symbol("v_D"),
        caption: text(
          "The document's vector is the mean of its words' vectors",
          "Вектор документа — среднее векторов его слов"), axes: [.components]),
    ]
  }

  private var gradients: [Outline.Quantity] {
    [
      .init(
        "grad_h", text.slope(of: "v_D"),
        caption: text(
          "Gradient of the document's vector, with the class vectors before the step",
          "Градиент вектора документа; векторы классов берутся до обновления"),
        axes: [.components]),
      .init(
        "grad_w", text.slope(of: "v"),
        caption: text(
          "Each word gets its share: the mean divides by the number of words",
          "Каждому слову достаётся его доля: среднее делит на число слов"), axes: [.components]),
    ]
  }

  private var moved: Outline.Quantity {
    .init(
      "g_new", text.symbol("g'"),
      caption: composition == .sum
        ? text(
          "So do the vectors of the pieces, each by its word's whole share",
          "Так же меняются векторы n-грамм, каждый на всю долю своего слова")
        : text(
          "So do the vectors of the pieces; the mean divides the share among them",
          "Так же меняются векторы n-грамм; среднее делит долю слова между ними"),
      axes: [.labelled(Array(pieces.joined())), .components])
  }
}
