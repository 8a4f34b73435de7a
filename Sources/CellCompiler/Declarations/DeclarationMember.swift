/// One declaration of a type, or a free function; its texts become strings when somebody asks.
struct DeclarationMember: Sendable {
  /// The key of its native where the text does not say it: members of the bound library.
  let native: String?
  private let code: DeclarationChunks.Bytes
  private let comment: DeclarationChunks.Bytes
  private let libraryDocumentation: String?

  init(_ chunk: DeclarationChunks) {
    native = nil
    code = chunk.code
    comment = chunk.documentation
    libraryDocumentation = nil
  }

  init(library chunk: DeclarationChunks, native: String, documentation: String) {
    self.native = native
    code = chunk.code
    comment = []
    libraryDocumentation = documentation
  }

  var text: String { String(decoding: code, as: UTF8.self) }

  /// The comment above it; for the standard library with its slashes.
  var documentation: String? {
    libraryDocumentation ?? (comment.isEmpty ? nil : String(decoding: comment, as: UTF8.self))
  }
}
