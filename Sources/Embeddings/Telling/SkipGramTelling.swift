internal import Derivations
internal import Displays

/// How the step of Skip-gram is told, with any output layer.
struct SkipGramTelling {
  let center: String
  let text: OutlineText

  func outline(_ output: some OutputTelling) -> Outline {
    Outline(
      given: [
        .init("v", text.symbol("v"), labels: [center], axes: [.components]),
        output.given,
        .init("eta", text.symbol("\\eta", "η")),
      ],
      parts: [
        .init(
          "forward", title: text("Forward pass", "Прямой проход"), [hidden] + output.forward),
        .init("loss", title: text("Loss", "Потеря"), output.loss),
        .init(
          "gradients", title: text("Errors and gradients", "Ошибки и градиенты"),
          output.gradients + [gradient]),
        .init("update", title: text("Update", "Обновление"), [output.update, moved]),
      ])
  }

  private var hidden: Outline.Quantity {
    .init(
      "h", text.symbol("h"),
      caption: text(
        "The hidden vector is the input vector of the centre word",
        "Скрытый вектор — это входной вектор центрального слова"), axes: [.components])
  }

  private var gradient: Outline.Quantity {
    .init(
      "grad_h", text.slope(of: "h"),
      caption: text(
        "Gradient of the hidden vector, with the output vectors before the step",
        "Градиент скрытого вектора; выходные векторы берутся до обновления"),
      axes: [.components])
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
