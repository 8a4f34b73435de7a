/// A Russian noun in the form that a number asks for: 1 шаг, 2 шага, 5 шагов, 21 шаг.
package enum RussianPlural {
  package static func of(_ count: Int, _ one: String, _ few: String, _ many: String) -> String {
    let last = count.magnitude % 10
    if (11...14).contains(count.magnitude % 100) { return many }
    switch last {
    case 1: return one
    case 2...4: return few
    default: return many
    }
  }
}
