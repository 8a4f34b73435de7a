internal import Derivations
internal import Displays

/// How the step of Skip-gram is told to readers.
struct SkipGramOutline {
  let vocabulary: [String]
  let center: String
  let context: String
  let isShifted: Bool
  let language: CaptionLanguage

  var outline: Outline {
    Outline(
      given: [
        .init("v", symbol("v"), labels: [center], axes: [.components]),
        .init("u", symbol("u"), axes: [words, .components]),
        .init("eta", symbol("\\eta", "η")),
      ],
      parts: [forward, loss, gradients, update])
  }

  private var words: Outline.Axis { .labelled(vocabulary) }

  private var forward: Outline.Part {
    var quantities: [Outline.Quantity] = [
      .init(
        "h", symbol("h"),
        caption: text(
          "The hidden vector is the input vector of the centre word",
          "Скрытый вектор — это входной вектор центрального слова"), axes: [.components]),
      .init(
        "z", symbol("z"),
        caption: text(
          "Scores: the dot product of each output vector and the hidden vector",
          "Оценки: скалярное произведение выходного вектора каждого слова и скрытого вектора"),
        axes: [words]),
      .init("exp", symbol("a"), caption: exponentials, axes: [words]),
      .init(
        "sum", symbol("S"), caption: text("Their sum", "Сумма экспонент")),
      .init(
        "p", symbol("p"),
        caption: text(
          "Probabilities: each exponential divided by the sum",
          "Вероятности: каждая экспонента, делённая на сумму"), axes: [words]),
    ]
    if isShifted {
      let shift = Outline.Quantity(
        "m", symbol("m"),
        caption: text(
          "The largest score, subtracted so that the exponentials stay within range",
          "Наибольшая оценка: её вычитают, чтобы экспоненты не вышли за пределы чисел"))
      quantities.insert(shift, at: 2)
    }
    return .init("forward", title: text("Forward pass", "Прямой проход"), quantities)
  }

  private var exponentials: String {
    isShifted
      ? text("Exponentials of the shifted scores", "Экспоненты сдвинутых оценок")
      : text("Exponentials of the scores", "Экспоненты оценок")
  }

  private var loss: Outline.Part {
    .init(
      "loss", title: text("Loss", "Потеря"),
      [
        .init(
          "loss", symbol("L"),
          caption: text(
            "Minus the logarithm of the probability of the context word '\(context)'",
            "Минус логарифм вероятности контекстного слова «\(context)»"))
      ])
  }

  private var gradients: Outline.Part {
    .init(
      "gradients", title: text("Errors and gradients", "Ошибки и градиенты"),
      [
        .init(
          "y", symbol("y"),
          caption: text(
            "The target: 1 for the context word, 0 for the others",
            "Цель: 1 у контекстного слова, 0 у остальных"), axes: [words]),
        .init(
          "e", symbol("e"),
          caption: text(
            "Errors: probability minus target", "Ошибки: вероятность минус цель"),
          axes: [words]),
        .init(
          "grad_u", symbol("\\frac{\\partial L}{\\partial u%}", "∂L/∂u%"),
          caption: text(
            "Gradient of each output vector: its error times the hidden vector",
            "Градиент каждого выходного вектора: ошибка слова, умноженная на скрытый вектор"),
          axes: [words, .components]),
        .init(
          "grad_h", symbol("\\frac{\\partial L}{\\partial h%}", "∂L/∂h%"),
          caption: text(
            "Gradient of the hidden vector, with the output vectors before the step",
            "Градиент скрытого вектора; выходные векторы берутся до обновления"),
          axes: [.components]),
      ])
  }

  private var update: Outline.Part {
    .init(
      "update", title: text("Update", "Обновление"),
      [
        .init(
          "u_new", symbol("u'"),
          caption: text(
            "Every output vector takes a step against its gradient",
            "Каждый выходной вектор делает шаг против своего градиента"),
          axes: [words, .components]),
        .init(
          "v_new", symbol("v'"),
          caption: text(
            "So does the input vector of the centre word; the others stay",
            "Так же меняется входной вектор центрального слова; остальные входные векторы прежние"),
          labels: [center], axes: [.components]),
      ])
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
