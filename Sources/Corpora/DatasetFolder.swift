#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// konspekt:hide
/// A folder of data files, which are read and never written.
///
/// Names are relative to the folder and stay inside it: absolute paths, `..` and links that lead out are
/// refused. The folder itself may be a link to where the data lies.
public struct DatasetFolder: Hashable, Sendable {
  public let path: String

  public init(path: String) { self.path = path }

  /// The folder `Datasets` where a program runs.
  public static let ofProgram = DatasetFolder(path: "Datasets")

  /// The folder `Datasets` beside a lesson.
  public init(besideLesson file: String) {
    let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    self.init(path: folder + "Datasets")
  }

  /// The lines of a text file; ``Datasets/lines(_:)``.
  public func lines(_ name: String) throws(DatasetError) -> TextCorpus {
    TextCorpus(path: try file(name), name: name, format: .lines)
  }

  /// A text from each line of JSON; ``Datasets/jsonLines(_:field:)``.
  public func jsonLines(_ name: String, field: String) throws(DatasetError) -> TextCorpus {
    TextCorpus(path: try file(name), name: name, format: .jsonLines(field: field))
  }

  /// Where a file of that name really lies.
  ///
  /// - Throws: ``DatasetError`` where that is outside the folder, or no file.
  func file(_ name: String) throws(DatasetError) -> String {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard !name.isEmpty, !name.utf8.contains(0), !name.utf8.starts(with: "/".utf8),
      !parts.contains(where: { $0.elementsEqual("..".utf8) })
    else { throw .outside(name) }
    guard let root = Self.realPath(path) else { throw .noFolder(name, folder: path) }
    guard let found = Self.realPath(root + "/" + name) else {
      // A link whose target is missing, or may not be looked at, is not told apart on purpose.
      throw .missing(name, folder: path)
    }
    let inside = root == "/" ? root : root + "/"
    guard found.utf8.starts(with: inside.utf8) else { throw .outside(name) }
    var status = stat()
    guard stat(found, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(name) }
    return found
  }

  private static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
