internal import Derivations
internal import Displays

/// How ``SoftmaxOutput`` is told.
struct SoftmaxTelling: OutputTelling {
  let words: [String]
  let target: String
  let isShifted: Bool
  let role: PredictedWord
  let text: OutlineText

  var axis: Outline.Axis { .labelled(words) }

  var given: Outline.Quantity {
    .init("u", text.symbol("u"), axes: [axis, .components])
  }

  var forward: [Outline.Quantity] {
    let scores = self.scores(
      role == .label
        ? text(
          "Scores: the dot product of each class vector and the document's vector",
          "Оценки: скалярное произведение вектора каждого класса и вектора документа")
        : text(
          "Scores: the dot product of each output vector and the hidden vector",
          "Оценки: скалярное произведение выходного вектора каждого слова и скрытого вектора"))
    let shift = Outline.Quantity(
      "m", text.symbol("m"),
      caption: text(
        "The largest score, subtracted so that the exponentials stay within range",
        "Наибольшая оценка: её вычитают, чтобы экспоненты не вышли за пределы чисел"))
    let exponentials = Outline.Quantity(
      "exp", text.symbol("a"),
      caption: isShifted
        ? text("Exponentials of the shifted scores", "Экспоненты сдвинутых оценок")
        : text("Exponentials of the scores", "Экспоненты оценок"), axes: [axis])
    let sum = Outline.Quantity(
      "sum", text.symbol("S"), caption: text("Their sum", "Сумма экспонент"))
    let probabilities = Outline.Quantity(
      "p", text.symbol("p"),
      caption: text(
        "Probabilities: each exponential divided by the sum",
        "Вероятности: каждая экспонента, делённая на сумму"), axes: [axis])
    return [scores] + (isShifted ? [shift] : []) + [exponentials, sum, probabilities]
  }

  var loss: [Outline.Quantity] {
    let word = role.genitive(text) + " " + text.quoted(target)
    return [
      .init(
        "loss", text.symbol("L"),
        caption: text(
          "Minus the logarithm of the probability \(word)", "Минус логарифм вероятности \(word)"))
    ]
  }

  var gradients: [Outline.Quantity] {
    slopes(
      of: "u", target: targets,
      slope: role == .label
        ? text(
          "Gradient of each class vector: its error times the document's vector",
          "Градиент каждого класса: ошибка, умноженная на вектор документа")
        : text(
          "Gradient of each output vector: its error times the hidden vector",
          "Градиент каждого выходного вектора: ошибка слова, умноженная на скрытый вектор"))
  }

  private var targets: String {
    switch role {
    case .contextWord:
      text(
        "The target: 1 for the context word, 0 for the others",
        "Цель: 1 у контекстного слова, 0 у остальных")
    case .centerWord:
      text(
        "The target: 1 for the centre word, 0 for the others",
        "Цель: 1 у центрального слова, 0 у остальных")
    case .label:
      text(
        "The target: 1 for the true class, 0 for the others",
        "Цель: 1 у верного класса, 0 у остальных")
    }
  }

  var update: Outline.Quantity {
    moved(
      "u",
      role == .label
        ? text(
          "Every class vector takes a step against its gradient",
          "Вектор каждого класса делает шаг против своего градиента")
        : text(
          "Every output vector takes a step against its gradient",
          "Каждый выходной вектор делает шаг против своего градиента"))
  }
}
