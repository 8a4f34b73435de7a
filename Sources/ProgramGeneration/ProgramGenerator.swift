/// Writes well-typed Swift programs that end, print much, and differ from seed to seed.
///
/// A program declares a few types and functions and then works on variables. It is built from the
/// outside in: a form for the statement is drawn by weight, then forms for its expressions by the type
/// they must have. Most forms are one line of Swift with holes (``Template``), beside their like in a
/// file per construct, so that a new one is one line more.
///
///     let program = ProgramGenerator.program(seed: 7)
///     print(program.text)
///
/// Not every program is accepted by `swiftc`: some expressions need more help than a beginner's text
/// gives, and that both compilers refuse the same ones is part of what is compared.
public struct ProgramGenerator {
  /// A program and the seed that makes it again.
  public struct GeneratedProgram: Hashable, Sendable {
    public var seed: UInt64
    public var text: String
  }

  public static func program(seed: UInt64) -> GeneratedProgram {
    var random = Randomness(seed: seed)
    let usesFoundation = random.chance(15)
    let room = random.within(14...34)
    var writing = Writing(random: random, room: room, usesFoundation: usesFoundation)
    var lines = usesFoundation ? ["import Foundation"] : []
    lines += declarations(&writing)
    lines += statements(&writing, room - lines.count)
    return GeneratedProgram(seed: seed, text: lines.joined(separator: "\n") + "\n")
  }

  private static func declarations(_ writing: inout Writing) -> Lines {
    var lines: Lines = []
    for _ in 0..<writing.random.below(4) {
      switch writing.random.below(15) {
      case 0...2: lines += Structures.declare(&writing)
      case 3, 4: lines += Enumerations.declare(&writing)
      case 5: lines += Classes.declare(&writing)
      case 12...14: lines += WrittenOut.declare(&writing)
      case 6: lines += Protocols.declare(&writing)
      default: lines += Functions.declare(&writing)
      }
    }
    return lines
  }

  private static func statements(_ writing: inout Writing, _ room: Int) -> Lines {
    var lines: Lines = []
    // Lists first, since most forms work on something that is already there.
    for type in [ValueType.array(.int), .string, .int] { lines += Bindings.one(&writing, type) }
    for _ in 0..<3 { lines += Bindings.one(&writing, writing.anyType()) }
    while lines.count < max(room, 12) { lines += Statements.one(&writing) }
    return lines + Printing.everything(&writing)
  }
}
