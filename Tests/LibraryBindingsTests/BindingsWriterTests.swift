import Foundation
import Testing

@testable import BindingGenerator

struct BindingsWriterTests {
  func text(_ source: String) throws -> String {
    try BindingsWriter.text(for: [SourceFile(path: "Sources/Displays/Sample.swift", text: source)])
  }

  func refusals(_ source: String) -> [String] {
    do {
      _ = try text(source)
      return []
    } catch {
      return "\(error)".split(separator: "\n").map(String.init)
    }
  }

  @Test func `the checked-in bindings are those of the library's declarations`() throws {
    let written = try String(
      contentsOf: PackageFolder.url.appending(path: BindingsWriter.path), encoding: .utf8)
    let fresh = try BindingsWriter.text(for: SourceFile.library(ofPackageAt: PackageFolder.url))
    #expect(written == fresh, "run 'swift run BindingGenerator'")
  }

  @Test func `a public method is bound without another edit`() throws {
    let before = "public struct Model {\n}\n"
    let after = """
      public struct Model {
        /// The nearest words.
        public func nearest(to word: String, topN: Int = 5) throws -> [String] { [] }
      }
      """
    let lines = Set(try text(before).split(separator: "\n"))
    let added = try text(after).split(separator: "\n").filter { !lines.contains($0) }
    #expect(
      added == [
        "    library.bind(",
        #"      "Model", "public func nearest(to word: String, topN: Int = 5) throws -> [String]","#,
        #"      "The nearest words.""#,
        "    ) { call in",
        "      call.result(try call.receiver(Model.self).nearest(",
        "        to: call.argument(1),",
        "        topN: call.argument(2, default: 5)))",
        "    }",
      ])
  }

  @Test(arguments: [
    ("public static let zero: Model", "call.result(Model.zero)"),
    (
      "public mutating func fit() {}", "call.result(try call.withReceiver(Model.self) { $0.fit() })"
    ),
    (
      "public mutating func fit(_ n: Int) {}",
      "call.result(try call.withReceiver(Model.self) { try $0.fit(call.argument(1)) })"
    ),
    ("public init?(_ n: Int) {}", "call.result(try Model(call.argument(0)))"),
    (
      "public static func + (left: Self, right: Self) -> Self { left }",
      "call.result(try (call.argument(0) as Model) + (call.argument(1) as Model))"
    ),
    (
      "public subscript(i: Int) -> Double { get { 0 } set {} }",
      "try call.withReceiver(Model.self) { $0[call.argument(1)] = try call.argument(2) }"
    ),
    (
      "public func map(_ f: (Double) throws -> Double) rethrows -> Model { self }",
      "call.result(try call.receiver(Model.self).map(call.closure(1) as (Double) throws -> Double))"
    ),
    (
      "public static func roll(_ state: inout Model) -> Int { 0 }",
      "call.result(try call.withReceiver(Model.self, at: 0) { value0 in Model.roll(&value0) })"
    ),
  ])
  func `each kind of member is carried out`(declaration: String, call: String) throws {
    #expect(try text("public struct Model { \(declaration) }").contains(call))
  }

  @Test func `names inside a type are written out in full`() throws {
    let written = try text(
      """
      extension Chart { public func with(_ kind: Kind) -> Self { self } }
      public struct Chart { public enum Kind: String { case line, bar } }
      """)
    #expect(written.contains("public func with(_ kind: Chart.Kind) -> Chart"))
    #expect(written.contains("\"Chart.Kind\", \"case line\""))
    #expect(written.contains("public init?(rawValue: String)"))
    #expect(written.contains("extension Chart.Kind: ForeignBridged {}"))
  }

  @Test func `conformances of extensions count, those that cells do not know are dropped`() throws {
    let written = try text(
      """
      public struct Model: Hashable, Sendable {}
      extension Model: CustomStringConvertible, Displayable {}
      """)
    #expect(written.contains(#""public struct Model: Hashable, CustomStringConvertible""#))
  }

  @Test func `what is hidden, generic or not public is left out`() throws {
    let written = try text(
      """
      public struct Model {
        // konspekt:hide
        public var secret: Int
        public func first<T>(_ values: [T]) -> T? { nil }
        var inside: Int
        public private(set) var count: Int
      }
      // konspekt:hide
      extension Model { public func hidden() {} }
      // konspekt:hide
      public struct Gone { public struct Inner {} }
      """)
    #expect(!["secret", "first", "inside", "hidden", "Gone"].contains { written.contains($0) })
    #expect(written.contains(#""public var count: Int { get }""#))
  }

  @Test func `overloads say the types of their arguments`() throws {
    let written = try text(
      """
      public func fixed(_ number: Double) -> String { "" }
      public func fixed(_ numbers: [Double]) -> [String] { [] }
      """)
    #expect(written.contains("call.result(try fixed(call.argument(0) as [Double]))"))
  }

  @Test func `what cannot be bound is refused by file and line`() {
    let found = refusals(
      """
      public struct Model {
        public var guess = 3
        public func pairs() -> [(Int, Int)] { [] }
        public func span(_ s: Span<Int>) {}
        public func wait() async {}
        public func each(_ f: (Int) -> Int) {}
        public func sum(_ n: Int...) -> Int { 0 }
      }
      public class Box {}
      extension Double { public var half: Double { self / 2 } }
      """)
    let lines = found.map { String($0.prefix { $0 != " " }) }
    #expect(lines == [2, 3, 4, 5, 6, 7, 9, 10].map { "Sources/Displays/Sample.swift:\($0):" })
    #expect(found.first?.contains("'guess' does not say its type; write it") == true)
  }
}
