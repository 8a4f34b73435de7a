internal import Derivations
internal import Displays

/// The vector of one category: the definition that encodes and that explains.
///
///     xⱼ = 1 for j = i, else 0        r = √(Σ xⱼ²)
///
/// - Parameters:
///   - place: The column of the category, *i*; nil for one that has none.
///   - columns: The columns of the categories among which it stands.
///   - squares: The sum of squares, which grows by theirs.
func oneHotComponents<R: Recorder>(
  place: Int?, columns: Range<Int>, squares: inout R.Number, recorder: inout R
) {
  for j in columns {
    let component = recorder.name("x", j, R.Number(j == place ? 1 : 0))
    squares += component * component
  }
}

/// Encodes one row of categories with a recorder that writes along.
struct OneHotExplanation {
  /// The categories, and the column that each has.
  let categories: [String]
  let places: [Int?]
  /// Those that were not learned.
  let unknown: [String]
  /// The columns of all categories, and what they are called.
  let starts: [Int]
  let names: [String]
  let language: CaptionLanguage

  func derivation(digits: Int) -> Derivation {
    var recorder = Transcript<Double>()
    for (column, place) in places.enumerated() {
      if let place { _ = recorder.given("i", column, value: Double(place)) }
    }
    _ = recorder.given("V", value: Double(names.count))
    var squares: TracedNumber<Double> = 0
    for (column, place) in places.enumerated() {
      oneHotComponents(
        place: place, columns: starts[column]..<starts[column + 1], squares: &squares,
        recorder: &recorder)
    }
    _ = recorder.name("norm", .squareRoot(squares))
    return recorder.derivation(outline: outline, digits: digits)
  }

  private var outline: Outline {
    let numbers = Outline.Quantity("i", symbol("i"), axes: [.labelled(categories)])
    let size = Outline.Quantity("V", symbol("V"))
    let vector = Outline.Quantity(
      "x", symbol("x"),
      caption: caption,
      axes: [names.count > Self.mostLines ? .components : .labelled(names)])
    let norm = Outline.Quantity(
      "norm", symbol("r"),
      caption: text("The Euclidean length of the vector", "Евклидова длина вектора"))
    return Outline(
      given: [numbers, size],
      parts: [
        .init("vector", title: text("A 1 at one place", "Единица на одном месте"), [vector]),
        .init("length", title: text("Length", "Длина"), [norm]),
      ])
  }

  private var caption: String {
    let rule = text(
      "1 at the place of the category, 0 elsewhere", "1 на месте категории, 0 на остальных")
    guard !unknown.isEmpty else { return rule }
    let names = unknown.map { text("'\($0)'", "«\($0)»") }.joined(separator: ", ")
    return rule
      + text(
        "; \(names) was not learned and has no place",
        "; категории \(names) при обучении не было, и места у неё нет")
  }

  /// More components are drawn as one vector.
  private static let mostLines = 20

  private func symbol(_ letter: String) -> Formula { Formula(tex: letter, plain: letter) }

  private func text(_ english: String, _ russian: String) -> String {
    switch language {
    case .english: english
    case .russian: russian
    }
  }
}
