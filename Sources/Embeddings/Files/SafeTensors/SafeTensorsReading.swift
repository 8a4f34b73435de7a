internal import Foundation
internal import Metering

extension SafeTensors {
  /// Reads a file.
  ///
  /// - Throws: ``VectorFileError`` with the offset.
  public init(contentsOf path: String) throws {
    try self.init(bytes: try FileBytes.read(path))
  }

  /// Reads a file that is in memory.
  ///
  /// - Throws: ``VectorFileError`` with the offset.
  public init(bytes: [UInt8]) throws {
    guard bytes.count >= 8 else {
      throw VectorFileError.truncated(offset: bytes.count, expected: "the length of the head")
    }
    let length = bytes[..<8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard length <= Self.largestHead else {
      throw VectorFileError.malformed(
        offset: 0, problem: "a head of \(length) bytes is more than the format allows")
    }
    let start = 8 + Int(length)
    guard start <= bytes.count else {
      throw VectorFileError.truncated(
        offset: bytes.count, expected: "a head of \(length) bytes from byte 8 on")
    }
    guard length > 0, bytes[8] == UInt8(ascii: "{") else {
      throw VectorFileError.malformed(offset: 8, problem: "the head is not JSON, which begins with '{'")
    }
    let entries = try Self.entries(in: bytes[8..<start], metadata: &metadata)
    try Self.checkCover(entries, dataSize: bytes.count - start, dataStart: start)
    try Meter.reserve(bytes: bytes.count - start)
    tensors = entries.map { entry in
      Tensor(
        name: entry.name, element: entry.element, shape: entry.shape,
        bytes: Array(bytes[start + entry.begin..<start + entry.end]), offset: start + entry.begin)
    }
  }

  /// A tensor as the head describes it.
  private struct Entry {
    let name: String
    let element: TensorElement
    let shape: [Int]
    /// Where its elements lie, from the end of the head on.
    let begin: Int
    let end: Int
    /// Where the head says so.
    let offset: Int
  }

  private static func entries(
    in head: ArraySlice<UInt8>, metadata: inout [String: String]
  ) throws(VectorFileError) -> [Entry] {
    var reader = JSONReader(head)
    var entries: [Entry] = []
    var names: Set<String> = []
    var remarks: [String: String] = [:]
    try reader.object { reader, name, offset throws(VectorFileError) in
      guard names.insert(name).inserted else {
        throw reader.fault("the name '\(name.prefix(40))' a second time", at: offset)
      }
      if name == metadataName {
        try reader.object { reader, key, _ throws(VectorFileError) in
          remarks[key] = try reader.text()
        }
      } else {
        entries.append(try entry(name, at: offset, from: &reader))
      }
    }
    try reader.expectEnd()
    metadata = remarks
    return entries
  }

  private static func entry(
    _ name: String, at offset: Int, from reader: inout JSONReader
  ) throws(VectorFileError) -> Entry {
    var element: TensorElement?
    var shape: [Int]?
    var place: [Int]?
    try reader.object { reader, key, keyOffset throws(VectorFileError) in
      func counts() throws(VectorFileError) -> [Int] {
        var counts: [Int] = []
        try reader.array { reader throws(VectorFileError) in counts.append(try reader.count()) }
        return counts
      }
      switch key {
      case "dtype":
        let type = try reader.text()
        element = TensorElement(rawValue: type)
        if element == nil {
          throw reader.fault("elements of the unknown type '\(type.prefix(40))'", at: keyOffset)
        }
      case "shape": shape = try counts()
      case "data_offsets": place = try counts()
      default: throw reader.fault("the unknown key '\(key.prefix(40))'", at: keyOffset)
      }
    }
    guard let element, let shape, let place, place.count == 2, place[0] <= place[1] else {
      throw reader.fault(
        "the tensor '\(name.prefix(40))' needs a type, a shape, and where it begins and ends", at: offset)
    }
    var size = element.size
    for length in shape {
      let (product, overflow) = size.multipliedReportingOverflow(by: length)
      if overflow { throw reader.fault("a shape that no file can hold", at: offset) }
      size = product
    }
    guard size == place[1] - place[0] else {
      throw reader.fault(
        "the tensor '\(name.prefix(40))' takes \(size) bytes by its shape and \(place[1] - place[0]) by its place",
        at: offset)
    }
    return Entry(
      name: name, element: element, shape: shape, begin: place[0], end: place[1], offset: offset)
  }

  /// Tensors follow one another without gaps or overlaps up to the end of the file.
  private static func checkCover(
    _ entries: [Entry], dataSize: Int, dataStart: Int
  ) throws(VectorFileError) {
    var end = 0
    for entry in entries.sorted(by: { ($0.begin, $0.end) < ($1.begin, $1.end) }) {
      guard entry.begin == end else {
        throw .malformed(
          offset: entry.offset,
          problem: entry.begin < end
            ? "the tensor '\(entry.name.prefix(40))' overlaps the one before it"
            : "a gap before the tensor '\(entry.name.prefix(40))'")
      }
      end = entry.end
    }
    guard end <= dataSize else {
      throw .truncated(
        offset: dataStart + dataSize, expected: "the elements of tensors up to byte \(UInt(dataStart) + UInt(end))")
    }
    guard end == dataSize else {
      throw .malformed(
        offset: dataStart + end, problem: "\(dataSize - end) bytes that belong to no tensor")
    }
  }
}

/// Whole files in memory.
enum FileBytes {
  /// - Throws: ``VectorFileError/unreadable(file:reason:)``
  static func read(_ path: String) throws -> [UInt8] {
    var reader = try ByteReader(path: path)
    let size = reader.size
    try Meter.reserve(bytes: size)
    return try reader.bytes(size, "\(size) bytes")
  }
}
