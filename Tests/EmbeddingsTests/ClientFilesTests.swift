@testable import Embeddings
import Foundation
import TestSupport
import Testing

/// Files that gensim 4.4.0 and safetensors 0.8.0 wrote; `make interop` has them write new ones.
struct ClientFilesTests {
  private static func path(_ name: String) throws -> String {
    try #require(Bundle.module.path(forResource: name, ofType: nil, inDirectory: "Fixtures/Clients"))
  }

  private static func expected(_ key: String) throws -> KeyedVectors {
    let bytes = try FileBytes.read(try path("expected.json"))
    let value = try OracleValue(parsing: bytes)
    return try KeyedVectors(words: value["words"].texts, vectors: value[key].matrix)
  }

  @Test(arguments: [
    "gensim.txt", "gensim.bin", "gensim-glove.txt", "numpy-f32.safetensors", "numpy-f64.safetensors",
  ])
  func `files of other programs are read`(name: String) throws {
    #expect(try KeyedVectors(contentsOf: Self.path(name)) == Self.expected("rows"))
  }

  @Test func `numbers of two bytes are read`() throws {
    #expect(try KeyedVectors(contentsOf: Self.path("numpy-f16.safetensors")) == Self.expected("half"))
  }

  @Test func `remarks are read`() throws {
    let file = try SafeTensors(contentsOf: Self.path("numpy-f32.safetensors"))
    #expect(file.metadata == ["made": "by safetensors 0.8.0"])
    #expect(file.tensors.map(\.name).sorted() == ["vectors", "words"])
  }

  @Test(arguments: ["gensim.txt", "gensim.bin", "numpy-f32.safetensors"])
  func `files that were cut off or changed are read or refused`(name: String) throws {
    let bytes = try FileBytes.read(try Self.path(name))
    let folder = FileManager.default.temporaryDirectory
    let path = folder.appendingPathComponent("damaged-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    for end in stride(from: 0, to: bytes.count, by: 3) {
      try Data(bytes[..<end]).write(to: URL(fileURLWithPath: path))
      _ = try? KeyedVectors(contentsOf: path)
      var damaged = bytes
      damaged[end] ^= 0xA5
      try Data(damaged).write(to: URL(fileURLWithPath: path))
      _ = try? KeyedVectors(contentsOf: path)
    }
  }
}
