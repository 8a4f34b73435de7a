import Diagnostics
import Foundation

/// Writes whole files: under a temporary name beside the target, then renamed, so that a reader sees
/// the old file or the new one and a full disk leaves no half of either.
enum OutputFile {
  static func write(_ text: String, to path: String) throws(Diagnostic) {
    try write(bytes: Array(text.utf8), to: path)
  }

  static func write(bytes: [UInt8], to path: String) throws(Diagnostic) {
    let target = destination(of: path)
    if kind(of: target) == .special { return try writeInPlace(bytes, target, shown: path) }
    let temporary = "\(folder(of: target))/.\(name(of: target)).\(getpid())"
    let mode = permissions(of: target)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw failure(path, errno) }
    var problem = FileDescriptor.write(bytes, to: descriptor)
    // Some file systems report a full disk only here.
    if close(descriptor) != 0, problem == nil { problem = errno }
    if problem == nil, rename(temporary, target) != 0 { problem = errno }
    if let problem {
      unlink(temporary)
      throw failure(path, problem)
    }
  }

  /// Refuses a path that cannot be written to, before the work whose result it is for.
  static func checkWritable(_ path: String) throws(Diagnostic) {
    let target = destination(of: path)
    let kind = kind(of: target)
    if kind == .folder { throw failure(path, EISDIR) }
    let place = kind == .special ? target : folder(of: target) + "/"
    if access(place, W_OK) != 0 { throw failure(path, errno) }
  }

  /// Refuses a folder that can be neither made nor written to, before the work whose result it is for.
  static func checkFolder(_ path: String) throws(Diagnostic) {
    var place = path
    while kind(of: place) == .nothing {
      while place.hasSuffix("/") { place.removeLast() }
      place = folder(of: place)
      if place.isEmpty { place = "/" }
    }
    if kind(of: place) != .folder { throw failure(path, ENOTDIR) }
    if access(place, W_OK) != 0 { throw failure(path, errno) }
  }

  /// What there is at a path.
  enum Kind {
    case file, folder
    /// A device or a pipe, which has no place to rename into.
    case special
    case nothing
  }

  static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .special
    }
  }

  /// Makes a folder and those around it.
  static func makeFolder(_ path: String) throws(Diagnostic) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Diagnostic("cannot make the folder '\(path)'", help: "is there a file of that name?")
    }
  }

  private static func writeInPlace(
    _ bytes: [UInt8], _ path: String, shown: String
  ) throws(Diagnostic) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(shown, errno) }
    var problem = FileDescriptor.write(bytes, to: descriptor)
    if close(descriptor) != 0, problem == nil { problem = errno }
    if let problem { throw failure(shown, problem) }
  }

  /// Where a link leads, since renaming would replace the link itself.
  private static func destination(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func permissions(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o644
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "" : String(path[..<slash])
  }

  private static func name(of path: String) -> Substring {
    path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
  }

  private static func failure(_ path: String, _ code: Int32) -> Diagnostic {
    let help = code == ENOSPC ? "free some space, or write elsewhere with '-o'" : nil
    return Diagnostic("cannot write '\(path)': \(SystemError.text(code))", help: help)
  }
}
