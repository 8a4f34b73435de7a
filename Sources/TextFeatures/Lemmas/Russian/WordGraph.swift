/// A set of byte strings with numbers or records, as an automaton in an array: the format of dawgdic,
/// in which pymorphy's `*.dawg` files are written.
///
/// A unit of 32 bits holds an offset, a label, and whether a key ends there; a label's unit lies at
/// `place ^ offset ^ label`. Beside the units stands a guide with the first child and the next sibling of
/// each, so that keys can be listed.
///
///     u32 n, n × u32 units, u32 m, m × (u8 child, u8 sibling)
///
/// Source: S. Yata, *dawgdic*. Places outside of the array, which a damaged file may lead to, are thrown.
struct WordGraph: Sendable {
  let file: FileBytes
  private let count: Int
  private let guideStart: Int
  private let guideCount: Int

  static let root = 0
  /// What ``follow(_:from:)`` answers where no key goes on so.
  static let nowhere = -1

  /// - Throws: ``LemmaDataError/damaged(file:offset:)`` where the file is shorter or longer than it says.
  init(_ file: FileBytes) throws(LemmaDataError) {
    self.file = file
    count = try file.word(at: 0)
    guard count > 0, count <= (file.count - 4) / 4 else { throw file.damaged(at: file.count) }
    let end = 4 + 4 * count
    guideCount = try file.word(at: end)
    guideStart = end + 4
    guard guideStart + 2 * guideCount == file.count else { throw file.damaged(at: file.count) }
  }

  @inline(__always)
  private func unit(_ place: Int) -> UInt32 {
    UInt32(littleEndian: file.start.load(fromByteOffset: 4 + 4 * place, as: UInt32.self))
  }

  @inline(__always)
  private func child(_ label: UInt8, of place: Int) -> Int {
    let unit = unit(place)
    return place ^ Int((unit >> 10) << ((unit & (1 << 9)) >> 6)) ^ Int(label)
  }

  /// The place behind a label, or ``nowhere``.
  @inline(__always)
  func follow(_ label: UInt8, from place: Int) throws(LemmaDataError) -> Int {
    let next = child(label, of: place)
    guard next < count else { throw file.damaged(at: 4 + 4 * place) }
    return unit(next) & 0x8000_00FF == UInt32(label) ? next : Self.nowhere
  }

  /// The place behind several labels, or ``nowhere``.
  @inline(__always)
  func follow(_ labels: some Sequence<UInt8>, from place: Int) throws(LemmaDataError) -> Int {
    var place = place
    for label in labels {
      place = try follow(label, from: place)
      if place < 0 { return Self.nowhere }
    }
    return place
  }

  func hasValue(at place: Int) -> Bool { unit(place) & (1 << 8) != 0 }

  /// The number of the key that ends at a place, if one does.
  func value(at place: Int) throws(LemmaDataError) -> Int? {
    guard hasValue(at: place) else { return nil }
    let leaf = child(0, of: place)
    guard leaf < count else { throw file.damaged(at: 4 + 4 * place) }
    return Int(unit(leaf) & 0x7FFF_FFFF)
  }

  func firstChild(of place: Int) throws(LemmaDataError) -> UInt8 { try guide(2 * place) }

  func sibling(of place: Int) throws(LemmaDataError) -> UInt8 { try guide(2 * place + 1) }

  private func guide(_ index: Int) throws(LemmaDataError) -> UInt8 {
    guard index < 2 * guideCount else { throw file.damaged(at: file.count) }
    return file[guideStart + index]
  }
}
