/// Assigns the arguments of a call to the parameters of a declaration by label and order.
struct ArgumentMatcher {
  enum Problem: Equatable {
    /// A parameter without an argument, and how many arguments stand before its place.
    case missing(parameter: Int, behind: Int)
    case extra(argument: Int)
    case wrongLabel(argument: Int, expected: String?)
    case outOfOrder(argument: Int, before: Int)
  }

  let parameters: [Declaration.Parameter]
  let arguments: [CallArguments.Item]

  /// For each parameter the arguments it takes, or what is wrong.
  func match() -> Result<[[Int]], Failure> {
    var assigned = Array(repeating: [Int](), count: parameters.count)
    var next = 0
    for (index, parameter) in parameters.enumerated() {
      guard next < arguments.count else { break }
      if parameter.isVariadic {
        guard fits(arguments[next], parameter) else { continue }
        repeat {
          assigned[index].append(next)
          next += 1
        } while next < arguments.count && arguments[next].label == nil
          && !arguments[next].isTrailing
        continue
      }
      if fits(arguments[next], parameter) && !leavesForLater(index, arguments[next]) {
        assigned[index] = [next]
        next += 1
      } else if !parameter.hasDefault {
        return .failure(problem(at: next, parameter: index))
      }
    }
    if next < arguments.count {
      let label = arguments[next].label
      if label != nil, let index = parameters.firstIndex(where: { $0.label == label }), assigned[index].isEmpty {
        let before = parameters[(index + 1)...].indices.compactMap { assigned[$0].first }.min() ?? next - 1
        return .failure(.init(problem: .outOfOrder(argument: next, before: max(0, before))))
      }
      return .failure(.init(problem: .extra(argument: next)))
    }
    for (index, parameter) in parameters.enumerated()
    where assigned[index].isEmpty && !parameter.hasDefault && !parameter.isVariadic {
      return .failure(.init(problem: .missing(parameter: index, behind: arguments.count)))
    }
    return .success(assigned)
  }

  struct Failure: Error { var problem: Problem }

  private func fits(_ argument: CallArguments.Item, _ parameter: Declaration.Parameter) -> Bool {
    if argument.fitsAnyLabel { return Self.takesClosure(parameter.type) }
    return argument.label == parameter.label
  }

  /// A trailing closure passes over parameters that have defaults if a later one needs it.
  private func leavesForLater(_ index: Int, _ argument: CallArguments.Item) -> Bool {
    guard argument.fitsAnyLabel, parameters[index].hasDefault else { return false }
    return parameters[(index + 1)...].contains {
      !$0.hasDefault && Self.takesClosure($0.type)
    }
  }

  private static func takesClosure(_ type: Type) -> Bool {
    switch type {
    case .function, .generic, .dependent, .variable, .error: true
    case .nominal(let nominal, let arguments):
      nominal.name == "Optional" && arguments.allSatisfy(takesClosure)
    default: false
    }
  }

  private func problem(at argument: Int, parameter: Int) -> Failure {
    let item = arguments[argument]
    let wanted = parameters[parameter]
    let rest = arguments[argument...]
    if let label = wanted.label, let late = rest.firstIndex(where: { $0.label == label }),
      parameters[parameter...].contains(where: { $0.label == item.label })
    {
      return Failure(problem: .outOfOrder(argument: late, before: argument))
    }
    if wanted.label == nil, item.label != nil,
      let late = rest.firstIndex(where: { $0.label == nil && !$0.isTrailing }),
      parameters[parameter...].contains(where: { $0.label == item.label })
    {
      return Failure(problem: .outOfOrder(argument: late, before: argument))
    }
    if rest.contains(where: { $0.label == wanted.label && wanted.label != nil }) {
      return Failure(problem: .wrongLabel(argument: argument, expected: wanted.label))
    }
    if item.isTrailing || (item.label != nil && parameters[parameter...].contains { $0.label == item.label }) {
      return Failure(problem: .missing(parameter: parameter, behind: argument))
    }
    return Failure(problem: .wrongLabel(argument: argument, expected: wanted.label))
  }
}
