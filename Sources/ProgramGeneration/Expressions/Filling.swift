extension Writing {
  /// Writes a template; `nil` where it asks for a variable that is not there.
  mutating func fill(_ template: Template, giving type: ValueType, _ depth: Int) -> Written? {
    var bindings = TypeBindings()
    guard bindings.unify(template.result, type) else { return nil }
    guard let variables = chooseVariables(template, &bindings) else { return nil }
    chooseOpenTypes(template, &bindings)
    var names = variables
    var text = ""
    for (index, piece) in template.pieces.enumerated() {
      switch piece {
      case .text(let part): text += part
      case .hole(let hole):
        if case .function(let parameters, let result) = bindings.substituted(hole.type) {
          let isTrailing = self.text(template, index - 1).hasSuffix(" ")
            && !self.text(template, index - 1).hasSuffix(": ")
          text += Closures.argument(
            &self, parameters, result, depth, freeBody: hole.isFree, isTrailing: isTrailing)
          continue
        }
        let needed = neededLevel(template, index)
        text += write(hole, index, bindings, &names, needed, depth)
      }
    }
    return Written(text, template.level)
  }

  private mutating func write(
    _ hole: Template.Hole, _ index: Int, _ bindings: TypeBindings, _ names: inout [String: String],
    _ needed: Written.Level, _ depth: Int
  ) -> String {
    switch hole.kind {
    case .repeated: return names[hole.name ?? ""] ?? "0"
    case .variable, .constant: return names[hole.name ?? "#\(index)"] ?? "0"
    case .small: return String(random.below(6))
    case .new:
      let name = newName()
      if let key = hole.name { names[key] = name }
      return name
    case .expression:
      let written = expression(bindings.substituted(hole.type), depth, free: hole.isFree)
      return written.at(needed)
    }
  }

  /// Chooses variables first, since they settle what is open.
  private mutating func chooseVariables(
    _ template: Template, _ bindings: inout TypeBindings
  ) -> [String: String]? {
    var names: [String: String] = [:]
    for (index, piece) in template.pieces.enumerated() {
      guard case .hole(let hole) = piece, hole.kind == .variable || hole.kind == .constant else { continue }
      var found: [(String, TypeBindings)] = []
      for variable in scope.variables where hole.kind == .constant || canChange(variable) {
        var attempt = bindings
        if attempt.unify(hole.type, variable.type) { found.append((variable.name, attempt)) }
      }
      guard !found.isEmpty else { return nil }
      let chosen = random.pick(found)
      bindings = chosen.1
      names[hole.name ?? "#\(index)"] = chosen.0
    }
    return names
  }

  /// Binds the rest, to types of variables in scope where that can be.
  private mutating func chooseOpenTypes(_ template: Template, _ bindings: inout TypeBindings) {
    for hole in template.holes where hole.kind == .expression {
      let open = bindings.openNames(in: hole.type)
      guard !open.isEmpty else { continue }
      if random.chance(60), let seen = seenBindings(hole.type, bindings) {
        bindings = seen
        continue
      }
      for name in open where bindings.types[name] == nil { bindings.bind(name, type(for: name)) }
    }
  }

  private mutating func seenBindings(_ pattern: ValueType, _ bindings: TypeBindings) -> TypeBindings? {
    let found = scope.variables.compactMap { variable -> TypeBindings? in
      var attempt = bindings
      return attempt.unify(pattern, variable.type) ? attempt : nil
    }
    return found.isEmpty ? nil : random.pick(found)
  }

  /// How tightly the expression in a hole must bind, by what stands beside it.
  private func neededLevel(_ template: Template, _ index: Int) -> Written.Level {
    let before = text(template, index - 1).last { $0 != " " }
    let after = text(template, index + 1).first
    if let after, ".[?!(".contains(after) { return .postfix }
    let isEnclosed = before.map { "([,:{=".contains($0) } ?? false
    let isClosed = after.map { ")],:};".contains($0) } ?? false
    if isEnclosed, isClosed { return .ternary }
    if template.level == .ternary, template.result == .void { return .ternary }
    if index == 0, template.level.isLeftAssociative { return template.level }
    return template.level == .postfix ? .postfix : template.level.tighter
  }

  private func text(_ template: Template, _ index: Int) -> String {
    guard template.pieces.indices.contains(index), case .text(let text) = template.pieces[index] else {
      return ""
    }
    return text
  }
}
