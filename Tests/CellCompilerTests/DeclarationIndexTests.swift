import Testing

@testable import CellCompiler

struct DeclarationIndexTests {
  private let index = DeclarationIndex.standard

  private func declares(_ type: String) -> Bool {
    index.blocks(of: type).contains { !$0.isExtension }
  }

  @Test(arguments: ["String", "String.Index", "Dictionary.Keys", "Unicode.Scalar.Properties", "UInt16"])
  func `types are found, those inside of others and those that are put together too`(name: String) {
    #expect(declares(name))
    #expect(index.typeNames.contains(name))
  }

  @Test func `a name that nobody declares leads nowhere`() {
    #expect(!declares("Strin"))
    #expect(!declares("String.Indices.Index"))
    #expect(index.operators(named: "<=>").isEmpty)
  }

  @Test func `operators know the innermost type that declares them`() {
    let owners = index.operators(named: "==").map(\.owner)
    #expect(Set(["Int", "Int8", "UInt64", "String", "Dictionary.Index"]).isSubset(of: owners))
    #expect(Set(owners).count == owners.count)
  }

  @Test func `operators of a protocol's extension are those of a protocol`() {
    #expect(index.operators(named: "..<").contains { index.isProtocol($0.owner) })
    #expect(!index.isProtocol("Int") && !index.isProtocol("String.Index"))
  }

  @Test func `members are those of the declaration and of its extensions`() {
    let names = Set(index.blocks(of: "UInt8").flatMap(\.members.keys))
    #expect(names.isSuperset(of: ["isMultiple", "+", "-", "bitWidth"]))
  }

  @Test func `a library adds to what is there`() {
    let library = LibraryCatalog(
      types: [BoundType("Point", "public struct Point: Hashable")],
      bindings: [
        Binding("Point", "public static func + (left: Point, right: Point) -> Point") { _ in },
        Binding("String", "public func shouted() -> String") { _ in },
        Binding(nil, "public func origin() -> Point") { _ in },
        Binding("Point", "public var x: Int { get }") { _ in },
      ])
    let index = DeclarationIndex(library)
    #expect(index.operators(named: "+").map(\.owner).contains("Point"))
    #expect(Set(index.blocks(of: "Point").flatMap(\.members.keys)) == ["+", "x"])
    #expect(index.blocks(of: "String").flatMap(\.members.keys).contains("shouted"))
    #expect(index.functions(named: "origin").map(\.native) == [LibraryDigest.key(of: 2)])
    #expect(index.functionNames.contains("origin") && index.functionNames.contains("print"))
  }
}
