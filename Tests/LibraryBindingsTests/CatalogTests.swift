import LibraryBindings
import SwiftParser
import SwiftSyntax
import Testing

@testable import CellCompiler

struct CatalogTests {
  let catalog = LibraryBindings.catalog

  @Test func `each declaration is one that the parser understands`() {
    for binding in catalog.bindings {
      let keyword = binding.declaration.hasPrefix("case ") ? "enum" : "extension"
      let text = "\(keyword) Owner {\n\(binding.declaration)\n}"
      #expect(!Parser.parse(source: text).hasError, "\(binding.declaration)")
    }
  }

  @Test func `a property that says set has a setter, and no other has one`() {
    for binding in catalog.bindings {
      let isSettable = binding.declaration.hasSuffix(" set }")
      #expect((binding.setter != nil) == isSettable, "\(binding.declaration)")
    }
  }

  @Test func `the compiler reads every declaration and knows all of its types`() throws {
    let universe = Universe(library: catalog)
    var read: [Declaration] = []
    for bound in catalog.types {
      let type = try #require(universe.type(named: bound.name))
      #expect(type.origin == .library)
      for name in universe.memberNames(of: type) {
        read += universe.members(of: type, named: name)
      }
    }
    for name in Set(universe.functionNames) {
      read += universe.functions(named: name).filter(\.isLibrary)
    }
    #expect(read.count == catalog.bindings.count)
    for declaration in read {
      let types = declaration.parameters.map(\.type) + [declaration.result]
      // An unknown type is described as `_`.
      #expect(!types.contains { "\($0)".contains("_") }, "\(declaration.text)")
    }
  }
}
