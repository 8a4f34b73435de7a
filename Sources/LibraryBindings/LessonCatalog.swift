public import CellCompiler
internal import CellMachine
public import Corpora

extension LibraryBindings {
  /// The library as the cells of one lesson see it: with the functions that know the lesson's data and
  /// its page, which no generated binding can.
  public static func catalog(datasets folder: DatasetFolder) -> LibraryCatalog {
    var library = catalog
    bindDatasets(folder, &library)
    bindDisplay(&library)
    for index in library.bindings.indices where library.bindings[index].owner == "Table" {
      library.bindings[index] = checkingRows(library.bindings[index])
    }
    library.fieldNames = FieldNames.table
    library.absentNames = AbsentNames.table
    return library
  }

  private static func bindDatasets(_ folder: DatasetFolder, _ library: inout LibraryCatalog) {
    library.add(
      type: "Datasets", "public enum Datasets",
      "The data of a lesson: files in the folder `Datasets` beside it, read only.")
    library.bind(
      "Datasets", "public static func lines(_ name: String) throws -> TextCorpus",
      "The lines of a text file as documents."
    ) { call in
      call.result(try folder.lines(try call.argument(0)))
    }
    library.bind(
      "Datasets",
      "public static func jsonLines(_ name: String, field: String) throws -> TextCorpus",
      "One field of each line of a JSON Lines file as documents."
    ) { call in
      call.result(try folder.jsonLines(try call.argument(0), field: try call.argument(1)))
    }
  }

  private static func bindDisplay(_ library: inout LibraryCatalog) {
    library.bind(
      nil, "public func display<Value>(_ value: Value)",
      "Shows a value: on a lesson's page as what it looks like, in a compiled program as text."
    ) { call in
      try call.displayArgument()
    }
  }
}
