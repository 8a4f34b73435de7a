import Foundation
import Testing
import TextFeatures

/// Which dictionaries this machine has. Tests that need one are skipped without it, and say so.
enum InstalledDictionaries {
  static let hasRussian = (try? MorphAnalyzer()) != nil
  static let hasPolish = (try? PolishDictionary()) != nil
  static let hasEnglish = (try? WordNetMorphology()) != nil

  static let remedy: Comment = "needs a dictionary that 'make deps' fetches with a network"
}

struct InstalledDictionariesTests {
  /// The build server fetches them, so that the skipped tests cannot be forgotten there.
  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["KONSPEKT_DICTIONARIES"] == "required",
      "only where KONSPEKT_DICTIONARIES is 'required'"))
  func `the build server has every dictionary`() throws {
    _ = try MorphAnalyzer()
    _ = try PolishDictionary()
    _ = try WordNetMorphology()
  }
}
