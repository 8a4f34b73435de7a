import Foundation
import Testing

@testable import CellMachine

/// What an object is charged with, beside what the allocator says it gave.
struct AllocatedMemoryTests {
  /// Bytes that the allocator gave for a block, its own head with them.
  private func given(_ block: UnsafeMutableRawPointer) throws -> Int {
    // Glibc's module for Swift leaves the function out.
    let symbol = try #require(dlsym(nil, "malloc_usable_size"))
    let usable = unsafeBitCast(symbol, to: (@convention(c) (UnsafeMutableRawPointer) -> Int).self)
    return usable(block) + 8
  }

  /// The object of a cell's only value.
  private func object(of expression: String, in cells: Cells) -> HeapObject? {
    let outcome = cells.run(
      """
      class Node { var value = 1; deinit {} }
      class Watcher { weak var seen: Node?; init(_ seen: Node) { self.seen = seen } }
      enum Choice { case number(Int) }
      struct Pair { var a = 1; var b = 2.5 }
      let node = Node()
      let kept = \(expression)
      """)
    #expect(outcome.errors.isEmpty && outcome.stop == nil)
    let globals = cells.machine.globals
    return (0..<globals.count).lazy.reversed().map { globals[$0] }.first { $0.object !== HeapObject.hole }?.object
  }

  @Test(arguments: [
    "[1, 2, 3].makeIterator()", "[\"a\"].makeIterator()", "[1: 2].makeIterator()", "\"text\".makeIterator()",
    "stride(from: 0, to: 9, by: 2).makeIterator()", "(1...3).lazy.map { $0 * 2 }.makeIterator()",
    "zip([1], [2]).makeIterator()", "AnyIterator { 1 as Int? }", "[1, 2].lazy.map { $0 + 1 }",
    "[1, 2].lazy.filter { $0 > 1 }", "[3, 1].enumerated()", "[3, 1].reversed()", "sequence(first: 1) { $0 + 1 }",
    "[1, 2]", "[\"a\"]", "[1: 2]", "Set([1])", "\"a long text of many letters\"", "\"abc\".prefix(2)", "Pair()", "(1, 2)",
    "Choice.number(1)", "node", "Watcher(node)", "{ () -> Int in node.value }", "node as Any", "1 as Any", "1...3",
    "[1, 2, 3][1...]", "Optional(Optional(1))", "\"abc\".startIndex", "\"a\" as Character", "try Regex(\"a+\")",
    "\\Pair.a", "Int.self", "\"abc\".utf8", "\"abc\".unicodeScalars", "[[1], [2]].joined()",
  ])
  func `no object takes more than it is charged with`(expression: String) throws {
    let cells = Cells()
    let object = try #require(self.object(of: expression, in: cells))
    let given = try given(Unmanaged.passUnretained(object).toOpaque())
    #expect(object.chargedBytes >= given)
  }
}
