/// Finds room for names beside points: to the right, to the left, above, below, at the corners; a name
/// without room is not drawn.
struct ChartLabels {
  struct Place {
    let x: Double
    let y: Double
    let anchor: String
  }

  private struct Box {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  private let limits: Box
  private let letterWidth: Double
  private var taken: [Box] = []
  private static let lineHeight = 12.0

  init(left: Double, right: Double, top: Double, bottom: Double, letterWidth: Double) {
    limits = Box(left: left, right: right, top: top, bottom: bottom)
    self.letterWidth = letterWidth
  }

  /// Keeps a point's mark free.
  mutating func avoid(_ x: Double, _ y: Double) {
    taken.append(Box(left: x - 4, right: x + 4, top: y - 4, bottom: y + 4))
  }

  mutating func place(_ letters: Int, beside x: Double, _ y: Double) -> Place? {
    let candidates: [Place] = [
      Place(x: x + 7, y: y + 4, anchor: "start"), Place(x: x - 7, y: y + 4, anchor: "end"),
      Place(x: x, y: y - 8, anchor: "middle"), Place(x: x, y: y + 16, anchor: "middle"),
      Place(x: x + 5, y: y - 6, anchor: "start"), Place(x: x + 5, y: y + 14, anchor: "start"),
      Place(x: x - 5, y: y - 6, anchor: "end"), Place(x: x - 5, y: y + 14, anchor: "end"),
    ]
    for candidate in candidates {
      let box = box(of: candidate, letters)
      let isInside =
        box.left >= limits.left && box.right <= limits.right + 12 && box.top >= limits.top - 12
        && box.bottom <= limits.bottom
      if isInside, !taken.contains(where: box.overlaps) {
        taken.append(box)
        return candidate
      }
    }
    return nil
  }

  private func box(of place: Place, _ letters: Int) -> Box {
    let width = letterWidth * Double(letters)
    let left =
      switch place.anchor {
      case "start": place.x
      case "end": place.x - width
      default: place.x - width / 2
      }
    return Box(
      left: left, right: left + width, top: place.y - Self.lineHeight + 3, bottom: place.y + 3)
  }
}
