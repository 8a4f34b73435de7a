import ArgumentParser
import Foundation

/// Runs mutants and writes which one was begun and what was wrong; used by ``MutateCommand`` itself.
struct RunMutants: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "mutants", shouldDisplay: false)

  @Option var from: Int
  @Option var to: Int
  @Option(name: .customLong("of")) var folders: [String]
  @Flag var unboundedMemory = false

  /// Processor seconds after which a mutant counts as one that does not end; seconds on a busy computer
  /// say nothing.
  private static let patience = 30
  /// Seconds after which one that only waits counts as such.
  private static let wait: UInt32 = 600
  /// Processor seconds that its budgets should not let it take.
  private static let slow = 8.0
  /// What a process may hold: the budget of a cell, the compiler and the library.
  private static let mostMemory = 2 << 30
  /// Addresses that a process may ask for. A machine asks for 256 MB and its thread's stack for 512, few
  /// of which become memory; on a busy computer the threads of some mutants have not ended when the next
  /// begins.
  private static let mostAddresses: rlim_t = 16 << 30

  func run() throws {
    if !unboundedMemory {
      var limit = rlimit(rlim_cur: Self.mostAddresses, rlim_max: Self.mostAddresses)
      setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    }
    let stock = try MutantStock(folders: folders)
    for number in from..<to {
      write("begun \(number)")
      watch()
      let start = clock()
      var mutator = Mutator(stock: stock, seed: UInt64(number))
      let complaint = MutantRunner(kind: mutator.original.kind).complaint(about: mutator.text())
      let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
      if let complaint { write("found \(number) \(complaint)") }
      if seconds > Self.slow { write("found \(number) takes \(seconds) processor seconds") }
      if !unboundedMemory, peakMemory > Self.mostMemory {
        // The peak never falls: a new process goes on.
        write("found \(number) takes \(peakMemory >> 20) MB")
        return write("done \(number + 1)")
      }
    }
    write("done \(to)")
  }

  /// Sets the clocks for the next mutant.
  private func watch() {
    var left = itimerval(it_interval: timeval(), it_value: timeval(tv_sec: Self.patience, tv_usec: 0))
    setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &left, nil)
    alarm(Self.wait)
  }

  private var peakMemory: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss << 10
  }

  private func write(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}
