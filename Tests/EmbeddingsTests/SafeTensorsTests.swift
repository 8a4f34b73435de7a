@testable import Embeddings
import Foundation
import TestSupport
import Testing

struct SafeTensorsTests {
  private static func file(_ head: String, data: [UInt8] = [], length: UInt64? = nil) -> [UInt8] {
    let length = length ?? UInt64(head.utf8.count)
    return withUnsafeBytes(of: length.littleEndian) { Array($0) } + Array(head.utf8) + data
  }

  private static func message(_ bytes: [UInt8]) -> String {
    do {
      _ = try SafeTensors(bytes: bytes)
      return "nothing"
    } catch { return "\(error)" }
  }

  private static let good = #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}"#

  @Test func `what is written is read`() throws {
    let words = ["кот", "a\"b\\c", "two words", "line\nbreak", "😀", "\u{439}", "\u{438}\u{306}"]
    let vectors = try KeyedVectors(
      words: words, vectors: words.indices.map { [Double($0), 0.5, -1.25] })
    for element in [TensorElement.float32, .float16, .bfloat16] {
      let bytes = try vectors.safeTensors(as: element).bytes()
      #expect(try KeyedVectors(SafeTensors(bytes: bytes)) == vectors)
    }
  }

  @Test(arguments: [
    ("0123456", "the file ends at byte 7, where the length of the head was expected"),
  ])
  func `too short a file is refused`(text: String, expected: String) {
    #expect(Self.message(Array(text.utf8)) == expected)
  }

  @Test func `hostile lengths are refused before anything is allocated`() {
    for length in [UInt64.max, 1 << 63, 1 << 40, 100_000_001] {
      #expect(
        Self.message(Self.file(Self.good, data: [0, 0, 0, 0], length: length))
          == "byte 0: a head of \(length) bytes is more than the format allows")
    }
    #expect(
      Self.message(Self.file("{}", length: 1000))
        == "the file ends at byte 10, where a head of 1000 bytes from byte 8 on was expected")
    let large = #"{"a":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,4]}}"#
    #expect(Self.message(Self.file(large)).contains("a shape that no file can hold"))
    let number = #"{"a":{"dtype":"F32","shape":[9223372036854775808],"data_offsets":[0,4]}}"#
    #expect(Self.message(Self.file(number)) == "byte 37: a number that no file can hold")
    let far = #"{"a":{"dtype":"U8","shape":[9223372036854775807],"data_offsets":[0,9223372036854775807]}}"#
    #expect(Self.message(Self.file(far)).contains("the file ends at byte"))
  }

  @Test(arguments: [
    ("", "byte 8: the head is not JSON, which begins with '{'"),
    ("[]", "byte 8: the head is not JSON, which begins with '{'"),
    ("{", "byte 9: expected '\"' in the head's JSON"),
    (#"{"a"}"#, "byte 12: expected ':' in the head's JSON"),
    (#"{} x"#, "byte 11: expected nothing behind the head's JSON"),
    (#"{"a":{}}"#, "byte 9: the tensor 'a' needs a type, a shape, and where it begins and ends"),
    (#"{"a":{"dtype":"F33"}}"#, "byte 14: elements of the unknown type 'F33'"),
    (#"{"a":{"shape":[-1]}}"#, "byte 23: expected a whole number of at least 0"),
    (#"{"a":{"shape":[1.5]}}"#, "byte 23: expected a whole number of at least 0"),
    (#"{"a":{"shape":[1e3]}}"#, "byte 23: expected a whole number of at least 0"),
    (#"{"a":{"more":1}}"#, "byte 14: the unknown key 'more'"),
    (#"{"__metadata__":{"a":1}}"#, "byte 29: expected '\"' in the head's JSON"),
    ("{\"a\u{1}\"", "byte 11: a control character in a text"),
    (#"{"\ud800x"#, "byte 16: half of a surrogate pair"),
    (#"{"\x"#, "byte 11: '\\' is followed by no escape"),
    (#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,8]}}"#,
      "byte 9: the tensor 'a' takes 4 bytes by its shape and 8 by its place"),
    (#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}"#, "byte 9: a gap before the tensor 'a'"),
    (#"{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}}"#,
      "byte 61: the tensor 'b' overlaps the one before it"),
    (#"{"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}"#,
      "byte 61: the name 'a' a second time"),
  ])
  func `damaged heads are refused with the offset`(head: String, expected: String) {
    #expect(Self.message(Self.file(head)) == expected)
  }

  @Test func `elements must be there, and no others`() {
    #expect(
      Self.message(Self.file(Self.good, data: [1, 2]))
        == "the file ends at byte 64, where the elements of tensors up to byte 66 was expected")
    #expect(
      Self.message(Self.file(Self.good, data: [1, 2, 3, 4, 5]))
        == "byte 66: 1 bytes that belong to no tensor")
  }

  @Test func `every cut and every flipped byte is read or refused`() throws {
    let vectors = try KeyedVectors(words: ["a", "b"], vectors: [[1, 2], [3, 4]])
    let bytes = try vectors.safeTensors().bytes()
    for end in bytes.indices {
      #expect(throws: (any Error).self) { try SafeTensors(bytes: Array(bytes[..<end])) }
    }
    for place in bytes.indices {
      for flip: UInt8 in [0x01, 0x80, 0xFF] {
        var damaged = bytes
        damaged[place] ^= flip
        _ = try? KeyedVectors(SafeTensors(bytes: damaged))
      }
    }
  }

  // Every binary16 pattern against Swift's own type where it exists, and rounding by hand.
  @Test func `numbers of two bytes are IEEE's`() {
    #if !(os(macOS) && arch(x86_64))
      for bits in UInt16.min...UInt16.max {
        let found = HalfPrecision.float(binary16: bits)
        let wanted = Float(Float16(bitPattern: bits))
        #expect(found.bitPattern == wanted.bitPattern || (found.isNaN && wanted.isNaN))
      }
      for value in [0, -0.0, 1, 0.1, 65504, 65519, 65520, 1e-8, 6e-8, 3e-5, 2049, 2051, -0.3] as [Float] {
        #expect(HalfPrecision.binary16(value) == Float16(value).bitPattern)
      }
    #endif
    #expect(HalfPrecision.binary16(.infinity) == 0x7C00)
    #expect(HalfPrecision.bfloat16(1) == 0x3F80)
    // 1 + 2⁻⁸ lies between two, the even one is 1.
    #expect(HalfPrecision.bfloat16(1.00390625) == 0x3F80)
    #expect(HalfPrecision.bfloat16(1.01171875) == 0x3F82)
  }
}
