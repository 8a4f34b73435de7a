/// A name that does not lead to a data file.
public enum DatasetError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name is empty or absolute, has `..`, or is a link that leads out of the folder.
  case outside(String)
  case noFolder(String, folder: String)
  case missing(String, folder: String)
  /// A folder, a device, or anything else that is no regular file.
  case notAFile(String)

  public var description: String {
    switch self {
    case .outside(let name):
      "'\(Self.shown(name))' does not stay inside the folder 'Datasets', expected a name such as 'texts/verses.txt'"
    case .noFolder(let name, let folder):
      "cannot find '\(Self.shown(name))', as there is no folder '\(folder)'"
    case .missing(let name, let folder):
      // Without the way to it, so that a lesson and its export say the same.
      "cannot find '\(Self.shown(name))' in the folder '\(folder.split(separator: "/").last ?? "/")'"
    case .notAFile(let name): "'\(Self.shown(name))' is not a file"
    }
  }

  private static func shown(_ name: String) -> String {
    name.count > 80 ? name.prefix(80) + "…" : name
  }
}
