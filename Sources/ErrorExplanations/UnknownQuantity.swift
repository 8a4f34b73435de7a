import Derivations
public import Diagnostics

extension UnknownQuantity: ExplainedError {
  private var near: [String] { SpellingSuggestion.nearest(to: name, among: known) }

  public var advice: String? {
    near.isEmpty ? "the names of all steps are shown beside the derivation" : "write the name as the derivation has it"
  }

  public var russian: Explanation {
    let kinds = [
      "number": "числа", "vector": "вектора", "matrix": "матрицы", "part": "части", "step": "шага",
    ]
    return Explanation(
      "в выводе нет \(kinds[kind] ?? kind) '\(name)'",
      near.isEmpty
        ? "есть \(Words.quoted(known))" : "возможно, вы имели в виду \(Words.quoted(near))?")
  }
}
