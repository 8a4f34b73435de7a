internal import Derivations
internal import Displays

/// How the step of Skip-gram is told, with any output layer.
struct SkipGramTelling {
  let center: String
  let text: OutlineText

  func outline(_ output: some OutputTelling) -> Outline {
    text.step(
      given: .init("v", text.symbol("v"), labels: [center], axes: [.components]), hidden: [hidden],
      output: output, gradients: [text.hiddenSlope], moved: moved)
  }

  private var hidden: Outline.Quantity {
    .init(
      "h", text.symbol("h"),
      caption: text(
        "The hidden vector is the input vector of the centre word",
        "Скрытый вектор — это входной вектор центрального слова"), axes: [.components])
  }

  private var moved: Outline.Quantity {
    .init(
      "v_new", text.symbol("v'"),
      caption: text(
        "So does the input vector of the centre word; the others stay",
        "Так же меняется входной вектор центрального слова; остальные входные векторы прежние"),
      labels: [center], axes: [.components])
  }
}
