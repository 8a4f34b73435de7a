/// What prose becomes.
enum ProseStyle {
  /// As the GFM specification writes it, for comparison with its examples; raw HTML is left out.
  case specification
  /// As our pages need it: anchors, scrolling boxes, scopes, footnotes.
  case page
}
