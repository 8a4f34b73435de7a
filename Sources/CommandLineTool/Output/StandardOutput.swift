import Diagnostics
import Foundation

/// Standard output, each write complete or reported. On a terminal, what cells print cannot steer it; files
/// and pipes get every byte.
final class StandardOutput {
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The first write that failed; nothing is written after it.
  private(set) var failure: Diagnostic?

  /// - Returns: The failure, if any.
  @discardableResult
  func write(_ text: String) -> Diagnostic? {
    let shown = Self.isTerminal ? text.withVisibleControls : text
    if failure == nil, let code = FileDescriptor.write(Array(shown.utf8), to: STDOUT_FILENO) {
      failure = Diagnostic("cannot write to standard output: \(SystemError.text(code))")
    }
    return failure
  }
}

enum StandardError {
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// A diagnostic that cannot be written has nowhere else to go.
  static func write(_ text: String) {
    _ = FileDescriptor.write(Array(text.utf8), to: STDERR_FILENO)
  }
}

/// Writing through the system, without buffers that fail later.
enum FileDescriptor {
  /// - Returns: The error number; `nil` when everything was written.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[offset...])
        let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
        if count > 0 {
          offset += count
        } else if count < 0, errno != EINTR {
          return errno
        }
      }
      return nil
    }
  }
}

enum SystemError {
  /// `no space left on device`
  static func text(_ code: Int32) -> String { String(cString: strerror(code)).lowercased() }
}
