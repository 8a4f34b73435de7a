internal import Derivations
internal import Displays

/// How the step of CBOW is told, with any output layer.
struct CBOWTelling {
  let context: [String]
  let share: GradientShare
  let text: OutlineText

  func outline(_ output: some OutputTelling) -> Outline {
    var words: [String] = []
    for word in context where !words.contains(word) { words.append(word) }
    return text.step(
      given: .init("v", text.symbol("v"), axes: [.labelled(words), .components]), hidden: [hidden],
      output: output, gradients: gradients, moved: moved)
  }

  private var hidden: Outline.Quantity {
    .init(
      "h", text.symbol("h"),
      caption: text(
        "The hidden vector is the mean of the context words' input vectors",
        "Скрытый вектор — среднее входных векторов контекстных слов"), axes: [.components])
  }

  private var gradients: [Outline.Quantity] {
    let shared = Outline.Quantity(
      "grad_v", text.slope(of: "v"),
      caption: text(
        "Each context word gets its share of it: the mean divides by their number",
        "Каждому контекстному слову достаётся его доля: среднее делит на число слов"),
      axes: [.components])
    return share == .exact ? [text.hiddenSlope, shared] : [text.hiddenSlope]
  }

  private var moved: Outline.Quantity {
    .init(
      "v_new", text.symbol("v'"),
      caption: share == .exact
        ? text(
          "So do the input vectors of the context words; the others stay",
          "Так же меняются входные векторы контекстных слов; остальные входные векторы прежние")
        : text(
          "So do the input vectors of the context words, each by the whole gradient",
          "Так же меняются входные векторы контекстных слов, каждый на весь градиент"),
      axes: [.labelled(context), .components])
  }
}
