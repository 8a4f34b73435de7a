public import Diagnostics

/// A lesson that did not pass checking, with every problem found.
public struct RefusedLesson: Error, Hashable, Sendable {
  public let diagnostics: [Diagnostic]
}
