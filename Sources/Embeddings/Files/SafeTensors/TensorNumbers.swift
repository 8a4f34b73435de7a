extension SafeTensors.Tensor {
  /// Numbers as a tensor.
  ///
  /// - Parameter element: `float32`, or `float16` and `bfloat16`, which round.
  init(name: String, floats: [Float], shape: [Int], as element: TensorElement = .float32) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(floats.count * element.size)
    func append(_ bits: some FixedWidthInteger) {
      withUnsafeBytes(of: bits.littleEndian) { bytes.append(contentsOf: $0) }
    }
    switch element {
    case .float16: for value in floats { append(HalfPrecision.binary16(value)) }
    case .bfloat16: for value in floats { append(HalfPrecision.bfloat16(value)) }
    default: for value in floats { append(value.bitPattern) }
    }
    let stored: TensorElement = element == .float16 || element == .bfloat16 ? element : .float32
    self.init(name: name, element: stored, shape: shape, bytes: bytes)
  }

  init(name: String, doubles: [Double], shape: [Int]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 * doubles.count)
    for value in doubles {
      withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }
    self.init(name: name, element: .float64, shape: shape, bytes: bytes)
  }

  init(name: String, integers: [Int]) {
    var bytes: [UInt8] = []
    for value in integers {
      withUnsafeBytes(of: Int64(value).littleEndian) { bytes.append(contentsOf: $0) }
    }
    self.init(name: name, element: .int64, shape: [integers.count], bytes: bytes)
  }

  init(name: String, text: String) {
    let bytes = Array(text.utf8)
    self.init(name: name, element: .uint8, shape: [bytes.count], bytes: bytes)
  }

  /// The numbers of a tensor of `float64`, `float32`, `float16` or `bfloat16`.
  ///
  /// - Throws: ``VectorFileError/malformed(offset:problem:)`` for other elements.
  public func doubles() throws(VectorFileError) -> [Double] {
    switch element {
    case .float64: values(of: UInt64.self).map { Double(bitPattern: $0) }
    case .int64: values(of: Int64.self).map { Double($0) }
    default: try floats().map { Double($0) }
    }
  }

  /// The same in single precision, to which `float64` is rounded.
  public func floats() throws(VectorFileError) -> [Float] {
    switch element {
    case .float64: values(of: UInt64.self).map { Float(Double(bitPattern: $0)) }
    case .float32: values(of: UInt32.self).map { Float(bitPattern: $0) }
    case .float16: values(of: UInt16.self).map { HalfPrecision.float(binary16: $0) }
    case .bfloat16: values(of: UInt16.self).map { HalfPrecision.float(bfloat16: $0) }
    default:
      throw .malformed(
        offset: 8,
        problem: "the tensor '\(name)' has elements of type \(element.rawValue), expected F64, F32, F16 or BF16")
    }
  }

  /// The whole numbers of a tensor of `int64`.
  func integers() throws(VectorFileError) -> [Int] {
    guard element == .int64 else {
      throw .malformed(offset: 8, problem: "the tensor '\(name)' has no elements of type I64")
    }
    return values(of: Int64.self).map { Int($0) }
  }

  private func values<Bits: FixedWidthInteger>(of type: Bits.Type) -> [Bits] {
    bytes.withUnsafeBytes { bytes in
      (0..<bytes.count / MemoryLayout<Bits>.size).map {
        Bits(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * MemoryLayout<Bits>.size, as: Bits.self))
      }
    }
  }
}
