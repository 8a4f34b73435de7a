internal import Derivations
internal import Displays

/// How an output layer is told: its quantities, for the outline of any input layer.
protocol OutputTelling {
  var text: OutlineText { get }
  /// The rows that are scored, in the order in which they are.
  var axis: Outline.Axis { get }
  var given: Outline.Quantity { get }
  var forward: [Outline.Quantity] { get }
  var loss: [Outline.Quantity] { get }
  var gradients: [Outline.Quantity] { get }
  var update: Outline.Quantity { get }
}

extension OutputTelling {
  func scores(_ caption: String) -> Outline.Quantity {
    .init("z", text.symbol("z"), caption: caption, axes: [axis])
  }

  /// ℓ of each row, and L.
  func losses(each: String, sum: String) -> [Outline.Quantity] {
    [
      .init("nll", text.symbol("\\ell", "ℓ"), caption: each, axes: [axis]),
      .init("loss", text.symbol("L"), caption: sum),
    ]
  }

  /// y, e and the gradients of the rows.
  ///
  /// - Parameters:
  ///   - rows: The rows' symbol.
  ///   - target: The caption of y.
  ///   - slope: The caption of the gradients.
  func slopes(of rows: String, target: String, slope: String) -> [Outline.Quantity] {
    [
      .init("y", text.symbol("y"), caption: target, axes: [axis]),
      .init(
        "e", text.symbol("e"),
        caption: text("Errors: probability minus target", "Ошибки: вероятность минус цель"),
        axes: [axis]),
      .init("grad_u", text.slope(of: rows), caption: slope, axes: [axis, .components]),
    ]
  }

  /// The rows after the step.
  func moved(_ rows: String, _ caption: String) -> Outline.Quantity {
    .init("u_new", text.symbol(rows + "'"), caption: caption, axes: [axis, .components])
  }
}

extension OutlineText {
  /// A step in its four parts.
  ///
  /// - Parameters:
  ///   - given: The input rows before the step.
  ///   - hidden: What leads to the hidden vector.
  ///   - gradients: Those that follow the output layer's.
  ///   - moved: The input rows after the step.
  func step(
    given: Outline.Quantity, hidden: [Outline.Quantity], output: some OutputTelling,
    gradients: [Outline.Quantity], moved: Outline.Quantity
  ) -> Outline {
    let text = self
    return Outline(
      given: [given, output.given, .init("eta", text.symbol("\\eta", "η"))],
      parts: [
        .init("forward", title: text("Forward pass", "Прямой проход"), hidden + output.forward),
        .init("loss", title: text("Loss", "Потеря"), output.loss),
        .init(
          "gradients", title: text("Errors and gradients", "Ошибки и градиенты"),
          output.gradients + gradients),
        .init("update", title: text("Update", "Обновление"), [output.update, moved]),
      ])
  }

  /// ∂L/∂h.
  var hiddenSlope: Outline.Quantity {
    .init(
      "grad_h", slope(of: "h"),
      caption: self(
        "Gradient of the hidden vector, with the output vectors before the step",
        "Градиент скрытого вектора; выходные векторы берутся до обновления"),
      axes: [.components])
  }
}
