/// A set of byte strings as an automaton in the format CFSA2 of Morfologik.
///
///     "\fsa" C6, u16 flags, u8 n, n labels, states
///
/// A state is a run of arcs. An arc begins with a byte of three bits (the target is the state behind this
/// one; the last arc; a string ends here) and five for the label's number, 0 where the label itself
/// follows; then, unless the first bit is set, the target's place, seven bits a byte, the lowest first.
///
/// Source: D. Weiss, Morfologik 2.1 (`CFSA2`).
struct CompactAutomaton: Sendable {
  let file: FileBytes
  private let labels: [UInt8]
  /// Where the states start.
  private let start: Int
  let root: Int

  init(_ file: FileBytes) throws(LemmaDataError) {
    let head: [UInt8] = [0x5C, 0x66, 0x73, 0x61, 0xC6]
    guard file.count > 8, file.bytes(0..<head.count).elementsEqual(head) else {
      throw file.damaged(at: 0)
    }
    // A number per state, which would shift the arcs, is not among the flags of the dictionary.
    guard file[5] & 0x01 == 0 else { throw file.damaged(at: 5) }
    let count = Int(file[7])
    guard file.count > 8 + count else { throw file.damaged(at: file.count) }
    self.file = file
    labels = Array(file.bytes(8..<8 + count))
    start = 8 + count
    root = try Self.target(of: start, in: file, start: start)
  }

  // MARK: Arcs, as offsets in the file

  func isFinal(_ arc: Int) -> Bool { file[arc] & 0x20 != 0 }
  func isLast(_ arc: Int) -> Bool { file[arc] & 0x40 != 0 }

  func label(of arc: Int) throws(LemmaDataError) -> UInt8 {
    let number = Int(file[arc] & 0x1F)
    if number == 0 {
      guard arc + 1 < file.count else { throw file.damaged(at: arc) }
      return file[arc + 1]
    }
    guard number < labels.count else { throw file.damaged(at: arc) }
    return labels[number]
  }

  /// The arc behind one that is not the last.
  func next(_ arc: Int) throws(LemmaDataError) -> Int { try Self.end(of: arc, in: file) }

  /// The first arc of the state to which an arc leads, or nil where it ends.
  func target(of arc: Int) throws(LemmaDataError) -> Int? {
    let target = try Self.target(of: arc, in: file, start: start)
    return target == start ? nil : target
  }

  /// The arc with a label in a state.
  func arc(_ wanted: UInt8, at state: Int) throws(LemmaDataError) -> Int? {
    var arc = state
    while true {
      if try label(of: arc) == wanted { return arc }
      if isLast(arc) { return nil }
      arc = try next(arc)
    }
  }

  private static func end(of arc: Int, in file: FileBytes) throws(LemmaDataError) -> Int {
    var offset = arc + (file[arc] & 0x1F == 0 ? 2 : 1)
    if file[arc] & 0x80 == 0 {
      while offset < file.count, file[offset] & 0x80 != 0 { offset += 1 }
      offset += 1
    }
    guard offset < file.count else { throw file.damaged(at: arc) }
    return offset
  }

  private static func target(
    of arc: Int, in file: FileBytes, start: Int
  ) throws(LemmaDataError) -> Int {
    var arc = arc
    if file[arc] & 0x80 != 0 {
      while file[arc] & 0x40 == 0 { arc = try end(of: arc, in: file) }
      return try end(of: arc, in: file)
    }
    var offset = arc + (file[arc] & 0x1F == 0 ? 2 : 1)
    var value = 0
    for shift in stride(from: 0, to: 35, by: 7) {
      guard offset < file.count else { break }
      value |= Int(file[offset] & 0x7F) << shift
      if file[offset] & 0x80 == 0 {
        guard start + value < file.count else { break }
        return start + value
      }
      offset += 1
    }
    throw file.damaged(at: arc)
  }
}
