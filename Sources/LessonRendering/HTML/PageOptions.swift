/// What a page needs from outside: colours for code, images, and where links lead.
public struct PageOptions: Sendable {
  /// An image as bytes ready to be embedded.
  public struct EmbeddedImage: Sendable {
    /// Such as `image/svg+xml`.
    public var mediaType: String
    public var base64: String

    public init(mediaType: String, base64: String) {
      self.mediaType = mediaType
      self.base64 = base64
    }
  }

  /// Swift code as coloured tokens; the default has no colours.
  public var highlight: @Sendable (String) -> [HighlightToken]
  /// The image at an address of the lesson's own folder; `nil` shows its description in its place.
  public var image: @Sendable (String) -> EmbeddedImage?
  /// Where a link of the lesson leads on the site.
  public var link: @Sendable (String) -> String

  public init(
    highlight: @escaping @Sendable (String) -> [HighlightToken] = { [HighlightToken(.plain, $0)] },
    image: @escaping @Sendable (String) -> EmbeddedImage? = { _ in nil },
    link: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.highlight = highlight
    self.image = image
    self.link = link
  }
}
