/// A key of a graph that a text may stand for, and the place of its records.
struct Spelling {
  var bytes: [UInt8]
  let place: Int
}

extension WordGraph {
  /// The keys with records that a text may stand for: itself, then those with `ё` for an `е`.
  ///
  /// A text as it stands comes before its other spellings, and a replaced letter further left before one
  /// further right.
  func spellings(of text: [UInt8]) throws(LemmaDataError) -> [Spelling] {
    // No key is that long, and a damaged graph may have cycles.
    guard text.count <= 512 else { return [] }
    var found: [Spelling] = []
    var walksLeft = 4096
    try walk(text, from: 0, Self.root, &walksLeft, &found)
    return found
  }

  private func walk(
    _ text: [UInt8], from start: Int, _ startPlace: Int, _ walksLeft: inout Int,
    _ found: inout [Spelling]
  ) throws(LemmaDataError) {
    walksLeft -= 1
    guard walksLeft > 0 else { throw file.damaged(at: 4 + 4 * startPlace) }
    let first = found.count
    var place = startPlace
    var index = start
    while index < text.count {
      if text[index] == 0xD0, index + 1 < text.count, text[index + 1] == 0xB5 {
        let other = try follow(0xD1, from: place)
        let behind = other < 0 ? other : try follow(0x91, from: other)
        if behind >= 0 {
          var spelled = text
          spelled[index] = 0xD1
          spelled[index + 1] = 0x91
          try walk(spelled, from: index + 2, behind, &walksLeft, &found)
        }
      }
      place = try follow(text[index], from: place)
      if place < 0 { return }
      index += 1
    }
    place = try follow(Self.separator, from: place)
    if place >= 0 { found.insert(Spelling(bytes: text, place: place), at: first) }
  }
}
