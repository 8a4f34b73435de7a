import ArgumentParser
import Foundation
import Metering

/// Turns arguments into a command, runs it, and ends the process with the exit code of the contract:
/// 0 good, 1 the lesson did not hold, 2 the request could not be carried out.
enum CommandLineEntry {
  static func run() -> Never {
    // A closed pipe is reported as a write that failed.
    signal(SIGPIPE, SIG_IGN)
    // As is a file that is larger than the shell allows; its temporary one goes.
    signal(SIGXFSZ, SIG_IGN)
    do {
      if let request = RunRequest(plain: CommandLine.arguments.dropFirst()) {
        try request.run()
      } else {
        var command = try KonspektCommand.parseAsRoot()
        try command.run()
      }
      exit(0)
    } catch let code as ExitCode {
      end(code)
    } catch {
      finish(error)
    }
  }

  /// After a stop nothing is tidied up: a thread may still be at work, and memory would take its time.
  /// What was written is with the system already.
  private static func end(_ code: ExitCode) -> Never {
    if Interruption.flag.isRaised { _exit(code.rawValue) }
    exit(code.rawValue)
  }

  /// Help and version end well; every other message is about the request.
  private static func finish(_ error: any Error) -> Never {
    var message = KonspektCommand.fullMessage(for: error)
    // As every other problem is written here.
    if message.hasPrefix("Error: ") {
      message = "error: " + message.dropFirst("Error: ".count)
    }
    if KonspektCommand.exitCode(for: error).isSuccess {
      let isWritten = StandardOutput().write(message + "\n") == nil
      exit(isWritten ? 0 : 2)
    }
    let arguments = Array(CommandLine.arguments.dropFirst())
    StandardError.write((RequestMistake(arguments: arguments, message: message).words ?? message) + "\n")
    exit(2)
  }
}

/// The root of all commands.
struct KonspektCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "konspekt",
    abstract: "Runs lessons: Markdown with Swift cells, every number computed where it stands.",
    discussion: """
      Exit codes: 0 good; 1 the lesson did not hold; 2 the request could not be carried out.

      Example: konspekt run Lessons/skip-gram-by-hand.md --set eta=0.1
      """,
    version: "0.1.0",
    subcommands: [
      RunCommand.self, BuildCommand.self, CheckCommand.self, UpdateCommand.self,
      StripCommand.self, NewCommand.self, InspectCommand.self, TrainCommand.self, VectorsCommand.self,
    ])
}
