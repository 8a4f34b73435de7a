internal import Derivations
internal import Displays

/// How ``HierarchicalSoftmaxOutput`` is told.
struct HierarchicalSoftmaxTelling: OutputTelling {
  let target: String
  /// The names of the inner nodes on the path, from the root.
  let nodes: [String]
  let role: PredictedWord
  let text: OutlineText

  var axis: Outline.Axis { .labelled(nodes) }

  var given: Outline.Quantity {
    .init("u", text.symbol("n"), axes: [axis, .components])
  }

  var forward: [Outline.Quantity] {
    [
      scores(
        text(
          "Scores of the inner nodes on the way to the word",
          "Оценки внутренних узлов на пути к слову")),
      .init(
        "s", text.symbol("s"),
        caption: text(
          "The probability of the branch with bit 0 at each node",
          "Вероятность ветви с битом 0 в каждом узле"), axes: [axis]),
      .init(
        "q", text.symbol("q"),
        caption: text(
          "The probability of the turn that the path takes there",
          "Вероятность того поворота, который там делает путь"), axes: [axis]),
      .init(
        "P", text.symbol("P"),
        caption: text(
          "The probability \(role.genitive(text)) \(text.quoted(target)): the product of its turns",
          "Вероятность \(role.genitive(text)) \(text.quoted(target)): произведение поворотов")),
    ]
  }

  var loss: [Outline.Quantity] {
    losses(
      each: text(
        "Minus the logarithm of each turn's probability",
        "Минус логарифм вероятности каждого поворота"),
      sum: text(
        "Their sum, which is minus the logarithm of the product",
        "Их сумма, то есть минус логарифм произведения"))
  }

  var gradients: [Outline.Quantity] {
    slopes(
      of: "n",
      target: text(
        "The target: 1 where the path takes the branch with bit 0",
        "Цель: 1 там, где путь идёт по ветви с битом 0"),
      slope: text(
        "Gradient of each node on the path: its error times the hidden vector",
        "Градиент каждого узла пути: ошибка, умноженная на скрытый вектор"))
  }

  var update: Outline.Quantity {
    moved(
      "n",
      text(
        "The nodes on the path take a step against their gradients; all others stay",
        "Узлы пути делают шаг против своих градиентов; все остальные прежние"))
  }
}
