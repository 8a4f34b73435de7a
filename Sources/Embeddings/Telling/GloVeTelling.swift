internal import Derivations
internal import Displays

/// How the step of GloVe is told.
struct GloVeTelling {
  let word: String
  let context: String
  let isCommon: Bool
  let target: GloVeTarget
  let optimizer: GloVeOptimizer
  let text: OutlineText

  var outline: Outline {
    Outline(
      given: [
        .init("w", text.symbol("w"), labels: [word], axes: [.components]),
        .init("c", text.symbol("c"), labels: [context], axes: [.components]),
        .init("b", text.symbol("b"), labels: [word]), .init("d", text.symbol("d"), labels: [context]),
        .init("x", text.symbol("X")), .init("x_max", text.symbol("x_{\\max}", "x_max")),
        .init("alpha", text.symbol("\\alpha", "α")), .init("eta", text.symbol("\\eta", "η")),
        .init("G_w", text.symbol("G"), labels: [word], axes: [.components]),
        .init("G_c", text.symbol("G"), labels: [context], axes: [.components]),
        .init("G_b", text.symbol("G^{b}", "Gᵇ"), labels: [word]),
        .init("G_d", text.symbol("G^{d}", "Gᵈ"), labels: [context]),
      ],
      parts: [
        .init("forward", title: text("Forward pass", "Прямой проход"), forward),
        .init("loss", title: text("Loss", "Потеря"), loss),
        .init("gradients", title: text("Gradients", "Градиенты"), gradients),
        .init("update", title: text("Update", "Обновление"), update),
      ])
  }

  private var forward: [Outline.Quantity] {
    [
      .init(
        "f", text.symbol("f"),
        caption: isCommon
          ? text(
            "The weight of the pair: 1 from the limit on", "Вес пары: 1, начиная с предельного числа")
          : text(
            "The weight of the pair: rare ones count less",
            "Вес пары: редкие пары значат меньше")),
      .init(
        "t", text.symbol("t"),
        caption: target == .log
          ? text("The target: the logarithm of the count", "Цель: логарифм числа встреч")
          : text(
            "The target, with 1 added to the count", "Цель; к числу встреч прибавлена единица")),
      .init(
        "s", text.symbol("s"),
        caption: text(
          "What the model says: the dot product and both biases",
          "Ответ модели: скалярное произведение и оба смещения")),
      .init(
        "delta", text.symbol("\\delta", "δ"),
        caption: text("The difference", "Разность ответа и цели")),
    ]
  }

  private var loss: [Outline.Quantity] {
    [
      .init(
        "loss", text.symbol("L"),
        caption: text("The weighted square of the difference", "Взвешенный квадрат разности"))
    ]
  }

  private var gradients: [Outline.Quantity] {
    [
      .init(
        "g", text.symbol("g"),
        caption: optimizer == .gloVeC
          ? text(
            "The factor of all gradients, without the 2, as in the authors' program",
            "Общий множитель градиентов, без двойки, как в программе авторов")
          : text("The factor of all gradients", "Общий множитель всех градиентов")),
      .init(
        "grad_w", text.slope(of: "w"), caption: text("For the word", "По вектору слова"),
        labels: [word], axes: [.components]),
      .init(
        "grad_c", text.slope(of: "c"),
        caption: text(
          "For the context word, with the word's vector before the step",
          "По вектору контекстного слова; вектор слова берётся до обновления"),
        labels: [context], axes: [.components]),
      .init(
        "grad_b", text.slope(of: "b"),
        caption: text("For both biases", "По обоим смещениям")),
    ]
  }

  private var update: [Outline.Quantity] {
    [
      .init(
        "w_new", text.symbol("w'"), caption: text("The word's vector", "Вектор слова"),
        labels: [word], axes: [.components]),
      .init(
        "c_new", text.symbol("c'"), caption: text("The context word's vector", "Вектор контекстного слова"),
        labels: [context], axes: [.components]),
      .init(
        "b_new", text.symbol("b'"), caption: text("The word's bias", "Смещение слова"),
        labels: [word]),
      .init(
        "d_new", text.symbol("d'"), caption: text("The context word's bias", "Смещение контекстного слова"),
        labels: [context]),
    ]
  }
}
