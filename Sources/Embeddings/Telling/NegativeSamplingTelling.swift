internal import Derivations
internal import Displays

/// How ``NegativeSamplingOutput`` is told.
struct NegativeSamplingTelling: OutputTelling {
  let target: String
  let negatives: [String]
  let role: PredictedWord
  let text: OutlineText

  private var isLabel: Bool { role == .label }

  /// The answers in the order in which they are scored: those that are skipped have no line.
  var axis: Outline.Axis {
    .labelled([target] + negatives.filter { $0 != target })
  }

  var given: Outline.Quantity {
    var rows: [String] = []
    for word in [target] + negatives where !rows.contains(word) { rows.append(word) }
    return .init("u", text.symbol("u"), axes: [.labelled(rows), .components])
  }

  var forward: [Outline.Quantity] {
    [
      scores(
        isLabel
          ? text(
            "Scores: the true class first, then those it is told from",
            "Оценки: сначала верный класс, за ним классы-помехи")
          : text(
            "Scores: the right answer first, then the drawn words",
            "Оценки: сначала верный ответ, за ним слова-помехи")),
      .init(
        "p", text.symbol("p"),
        caption: isLabel
          ? text("The probability that the class is right", "Вероятность того, что класс верен")
          : text(
            "The probability that the pair is a real one",
            "Вероятность того, что пара настоящая"), axes: [axis]),
    ]
  }

  var loss: [Outline.Quantity] {
    losses(
      each: isLabel
        ? text(
          "Each answer's loss: the true class should score high, the others low",
          "Потеря каждого ответа: оценка верного класса должна быть высокой, у помех — низкой")
        : text(
          "Each answer's loss: the real pair should score high, the drawn ones low",
          "Потеря каждого ответа: оценка настоящей пары должна быть высокой, у помех — низкой"),
      sum: text("Their sum", "Их сумма"))
  }

  var gradients: [Outline.Quantity] {
    slopes(
      of: "u",
      target: isLabel
        ? text(
          "The target: 1 for the true class, 0 for the others",
          "Цель: 1 у верного класса, 0 у помех")
        : text(
          "The target: 1 for the real pair, 0 for the drawn ones",
          "Цель: 1 у настоящей пары, 0 у помех"),
      slope: isLabel
        ? text(
          "Gradient of each class vector that took part: its error times the document's vector",
          "Градиент каждого участвовавшего класса: ошибка, умноженная на вектор документа")
        : text(
          "Gradient of each vector that took part: its error times the hidden vector",
          "Градиент каждого участвовавшего вектора: ошибка, умноженная на скрытый вектор"))
  }

  var update: Outline.Quantity {
    moved(
      "u",
      text(
        "These vectors take a step against their gradients; all others stay",
        "Эти векторы делают шаг против своих градиентов; все остальные прежние"))
  }
}
