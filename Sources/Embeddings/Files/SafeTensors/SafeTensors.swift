internal import Metering

// konspekt:hide
/// Named tensors with remarks: a file in Hugging Face's safetensors format.
///
/// Eight bytes with the length of the head, the head as JSON, then the elements of all tensors, lowest
/// byte first and without gaps.
///
///     let file = try SafeTensors(contentsOf: "model.safetensors")
///     try file.tensor("vectors").floats()
///
/// Source: github.com/huggingface/safetensors, *Format*; what its reader refuses is refused here.
public struct SafeTensors: Hashable, Sendable {
  // konspekt:hide
  public struct Tensor: Hashable, Sendable {
    public let name: String
    public let element: TensorElement
    public let shape: [Int]
    /// The elements in row-major order, lowest byte first.
    public let bytes: [UInt8]
    /// Where the elements begin in the file that they were read from, which makes no tensor another one.
    let offset: Int

    /// - Parameter bytes: As many as element and shape make.
    init(name: String, element: TensorElement, shape: [Int], bytes: [UInt8], offset: Int = 0) {
      self.name = name
      self.element = element
      self.shape = shape
      self.bytes = bytes
      self.offset = offset
    }

    public static func == (left: Tensor, right: Tensor) -> Bool {
      left.name == right.name && left.element == right.element && left.shape == right.shape
        && left.bytes == right.bytes
    }

    public func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      hasher.combine(bytes)
    }
  }

  public var tensors: [Tensor] = []
  /// Remarks by their names.
  public var metadata: [String: String] = [:]

  /// The format's own limit for the head.
  static let largestHead = 100_000_000
  static let metadataName = "__metadata__"

  public init() {}

  /// - Throws: ``VectorFileError/malformed(offset:problem:)`` where there is none of that name.
  public func tensor(_ name: String) throws(VectorFileError) -> Tensor {
    guard let found = tensors.first(where: { $0.name == name }) else {
      let names = tensors.map { "'\($0.name)'" }.joined(separator: ", ")
      throw .malformed(offset: 8, problem: "there is no tensor '\(name)', expected one beside \(names)")
    }
    return found
  }

  // MARK: Writing

  /// The file.
  ///
  /// Tensors with larger elements come first, so that all elements lie at multiples of their size.
  public func bytes() throws -> [UInt8] {
    let ordered = ordered
    let size = ordered.reduce(0) { $0 + $1.bytes.count }
    try Meter.reserve(bytes: size)
    var bytes = try head(of: ordered)
    bytes.reserveCapacity(bytes.count + size)
    for tensor in ordered { bytes += tensor.bytes }
    return bytes
  }

  /// Writes the file; one of that name is replaced when all is written.
  ///
  /// - Throws: ``VectorFileError/unwritable(path:reason:)``
  public func write(to path: String) throws {
    let ordered = ordered
    try AtomicFile.write(to: path) { file in
      try file.write(head(of: ordered))
      for tensor in ordered { try file.write(tensor.bytes) }
    }
  }

  private var ordered: [Tensor] {
    tensors.enumerated().sorted {
      ($1.element.element.size, $0.offset) < ($0.element.element.size, $1.offset)
    }.map(\.element)
  }

  private func head(of ordered: [Tensor]) throws(VectorFileError) -> [UInt8] {
    var members: [String] = []
    if !metadata.isEmpty {
      let remarks = metadata.sorted { $0.key < $1.key }.map {
        JSONText.quoted($0.key) + ":" + JSONText.quoted($0.value)
      }
      members.append("\"\(Self.metadataName)\":{\(remarks.joined(separator: ","))}")
    }
    var offset = 0
    for tensor in ordered {
      let end = offset + tensor.bytes.count
      let shape = tensor.shape.map(String.init).joined(separator: ",")
      members.append(
        JSONText.quoted(tensor.name)
          + ":{\"dtype\":\"\(tensor.element.rawValue)\",\"shape\":[\(shape)],\"data_offsets\":[\(offset),\(end)]}")
      offset = end
    }
    var head = Array("{\(members.joined(separator: ","))}".utf8)
    while head.count % 8 != 0 { head.append(0x20) }
    guard head.count <= Self.largestHead else {
      throw .malformed(offset: 0, problem: "a head of \(head.count) bytes is more than the format allows")
    }
    return withUnsafeBytes(of: UInt64(head.count).littleEndian) { Array($0) } + head
  }
}
