import CellMachine

/// Tells the machine how natives walk through a sequence that is declared in a cell, and how they draw
/// numbers from a random generator.
struct SequenceLayout {
  let builder: ProgramBuilder

  func attach(to index: Int, _ type: Type) {
    let solver = builder.solver
    if solver.conforms(type, to: "RandomNumberGenerator") {
      builder.program.types[index].random = compile(WrittenTypes.random, type)
    }
    guard let walk = walk(type), let element = solver.associatedType("Element", of: type),
      let function = compile(walk, type)
    else { return }
    builder.program.types[index].iteration = .init(
      function: function, element: builder.runtimeType(of: solver.final(element)))
    if solver.conforms(type, to: "BidirectionalCollection") {
      builder.program.types[index].iteration?.backward = compile(WrittenTypes.indexingBackward, type)
    }
  }

  /// The function that makes a closure of a sequence or iterator.
  private func walk(_ type: Type) -> String? {
    let solver = builder.solver
    let isSequence = solver.conforms(type, to: "Sequence")
    if isSequence, makesIterator(type) { return WrittenTypes.iteration }
    if solver.conforms(type, to: "IteratorProtocol") { return WrittenTypes.stepping }
    return isSequence && solver.conforms(type, to: "Collection") ? WrittenTypes.indexing : nil
  }

  private func makesIterator(_ type: Type) -> Bool {
    guard case .nominal(let nominal, _) = type else { return false }
    let owners = [nominal] + builder.solver.protocols(of: type)
    return owners.contains { owner in
      builder.universe.members(of: owner, named: "makeIterator").contains {
        if case .user = $0.implementation { true } else { false }
      }
    }
  }

  private func compile(_ name: String, _ type: Type) -> Int? {
    guard let function = builder.writtenFunction(name), let generic = function.generics.first else {
      return nil
    }
    return builder.compile(function, [generic: type])
  }
}
