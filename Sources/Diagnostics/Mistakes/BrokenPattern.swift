/// What a regular expression's reader says of a pattern that is none, for learners.
struct BrokenPattern {
  private let problem: String

  init(_ problem: String) { self.problem = problem }

  var english: Explanation {
    switch sign {
    case "]": Explanation(advice: "close the '[' of the pattern with ']', or write '\\[' for the sign itself")
    case ")": Explanation(advice: "close the '(' of the pattern with ')', or write '\\(' for the sign itself")
    default:
      Explanation(advice: "the pattern is no regular expression: look at its brackets and repetitions; a sign stands for itself behind '\\'")
    }
  }

  var russian: Explanation {
    let wrong = "образец — не регулярное выражение: "
    if let sign {
      let open = sign == "]" ? "[" : "("
      return Explanation(
        wrong + "не хватает '\(sign)'", "закройте '\(open)' или напишите '\\\(open)', если нужен сам знак")
    }
    if let sign = problem.wholeMatch(of: /quantifier '(.+)' must appear after expression/) {
      return Explanation(
        wrong + "перед '\(sign.1)' нечего повторять",
        "напишите перед '\(sign.1)', что повторить, или '\\\(sign.1)', если нужен сам знак")
    }
    if problem.hasPrefix("range lower bound") || problem.hasPrefix("character range") {
      return Explanation(wrong + "границы стоят наоборот", "сначала пишут меньшую границу: '{2,3}', '[а-я]'")
    }
    if problem.hasPrefix("closing ')'") {
      return Explanation(wrong + "лишняя ')'", "уберите её или напишите '\\)', если нужен сам знак")
    }
    return Explanation(
      wrong + problem, "проверьте скобки и повторения; сам знак пишут после '\\'")
  }

  /// The bracket that is missing.
  private var sign: String? {
    problem.wholeMatch(of: /expected '([\])])'.*/).map { String($0.1) }
  }
}
