// konspekt:hide
/// The data of a lesson: files in the folder `Datasets` beside it, read only.
///
///     let verses = try Datasets.lines("kjv.txt")
///     var vectorizer = try TfidfVectorizer(ngramRange: 1...2)
///     let features = try vectorizer.fitTransform(verses)
///
/// A compiled program reads the folder `Datasets` where it runs. Cells have these functions by bindings
/// that know their lesson's folder, so that no global variable names it.
public enum Datasets {
  /// The lines of a text file as documents.
  ///
  /// - Throws: ``DatasetError`` where the name is not that of a file in the folder.
  public static func lines(_ name: String) throws(DatasetError) -> TextCorpus {
    try DatasetFolder.ofProgram.lines(name)
  }

  /// One field of each line of a JSON Lines file as documents.
  ///
  /// - Throws: ``DatasetError`` where the name is not that of a file in the folder.
  public static func jsonLines(_ name: String, field: String) throws(DatasetError) -> TextCorpus {
    try DatasetFolder.ofProgram.jsonLines(name, field: field)
  }
}
