import FormulaSetting
import Foundation
import Testing

final class FormulaCacheTests {
  let directory = NSTemporaryDirectory() + "formula-cache-\(UUID().uuidString)"

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  @Test func `a warm cache does not start the engine`() throws {
    let first = try FormulaSetter(cacheDirectory: directory)
    let html = try first.html(tex: "x^2", isDisplayed: true)
    #expect(first.hasStartedEngine)
    let second = try FormulaSetter(cacheDirectory: directory)
    #expect(try second.html(tex: "x^2", isDisplayed: true) == html)
    #expect(!second.stylesheet(usedBy: [html]).isEmpty)
    #expect(!second.hasStartedEngine)
  }

  @Test func `inline and displayed forms are kept apart`() throws {
    let setter = try FormulaSetter(cacheDirectory: directory)
    let inline = try setter.html(tex: "x", isDisplayed: false)
    #expect(try setter.html(tex: "x", isDisplayed: true) != inline)
  }

  @Test func `entries are written whole and nothing else is left`() throws {
    _ = try FormulaSetter(cacheDirectory: directory).html(tex: "x", isDisplayed: true)
    let names = try FileManager.default.contentsOfDirectory(atPath: directory)
    #expect(names.count == 1)
    #expect(names[0].hasSuffix(".formula"))
  }

  @Test(arguments: ["", "formula", "formula 1 1 1\nxx"])
  func `a damaged entry is set again and mended`(damage: String) throws {
    let html = try FormulaSetter(cacheDirectory: directory).html(tex: "x", isDisplayed: true)
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: directory).first)
    try damage.write(toFile: directory + "/" + name, atomically: false, encoding: .utf8)
    let setter = try FormulaSetter(cacheDirectory: directory)
    #expect(try setter.html(tex: "x", isDisplayed: true) == html)
    #expect(setter.hasStartedEngine)
    let third = try FormulaSetter(cacheDirectory: directory)
    #expect(try third.html(tex: "x", isDisplayed: true) == html)
    #expect(!third.hasStartedEngine)
  }

  @Test func `one changed byte counts as damage`() throws {
    let html = try FormulaSetter(cacheDirectory: directory).html(tex: "x", isDisplayed: true)
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: directory).first)
    var bytes = try Data(contentsOf: URL(filePath: directory + "/" + name))
    bytes[bytes.count - 3] ^= 1
    try bytes.write(to: URL(filePath: directory + "/" + name))
    let setter = try FormulaSetter(cacheDirectory: directory)
    #expect(try setter.html(tex: "x", isDisplayed: true) == html)
  }

  @Test func `a directory that cannot be written is no error`() throws {
    let setter = try FormulaSetter(cacheDirectory: "/proc/nowhere")
    #expect(try setter.html(tex: "x", isDisplayed: true).contains("katex"))
  }
}
