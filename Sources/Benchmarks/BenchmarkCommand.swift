import ArgumentParser

/// `konspekt-bench`: how fast cells are, beside CPython and compiled Swift on the same machine.
struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "konspekt-bench",
    abstract: "Measures cells beside CPython and swiftc -O, and the library beside Python's, taking turns.",
    discussion: """
      Every figure is CPU time in milliseconds, the median of several runs, with the start-up of each \
      program subtracted, so that other work on the machine disturbs it little. The ratio 'of python' \
      says how many times faster cells are than CPython, 'of swiftc' how many times slower than \
      compiled Swift. Peers that are not installed are left out. Build with -c release: a debug build \
      of the machine is ten times slower.

      The groups 'tfidf', 'lemmas' and 'fasttext' measure the library, each side in a process of its own: \
      CPU and wall milliseconds, 'times' that those of the Python library are ours, the peak memory of \
      both, and 'of limit' how many times slower TF-IDF is than a hash and a probe for each n-gram. Set \
      PYTHON to a python that has scikit-learn, pymorphy3, fasttext and gensim. The texts are made anew \
      for each run: the King James Bible by Debian's bible-kjv, 100,000 documents by a generator.

      The group 'word2vec' trains in the fast mode, on one and two threads, beside gensim and word2vec.c: the \
      time is that of training alone. Then it says how many pairs a second that is, how near to the speed \
      of memory that comes, and how far the vectors of both agree. The group 'glove' does the same beside \
      the authors' programs, for each part of the work.

      Peers in C and C++ are looked for in the folder that KONSPEKT_PEERS names, or on the PATH: word2vec, \
      fasttext, vocab_count, cooccur, shuffle and glove, compiled with -Ofast -march=native.

      Groups:
      \(BenchmarkGroup.all.map { "  \($0.name)\n      \($0.summary)" }.joined(separator: "\n"))

      Examples:
        konspekt-bench
        konspekt-bench loops --only fib --runs 9
        PYTHON=venv/bin/python konspekt-bench tfidf lemmas word2vec --runs 3
        KONSPEKT_PEERS=peers/bin konspekt-bench word2vec fasttext glove --runs 3
        konspekt-bench start check --json > figures.json
      """)

  @Argument(help: ArgumentHelp("Groups to measure; all without any.", valueName: "group"))
  var groups: [String] = []

  @Option(help: "Measures only what has this name.")
  var only: String?

  @Option(help: "How often each program runs; the median counts.")
  var runs = 5

  @Flag(help: "Writes one JSON object with all figures instead of tables.")
  var json = false

  func validate() throws {
    if runs < 1 { throw ValidationError("--runs needs a number from 1.") }
    let names = BenchmarkGroup.all.map(\.name)
    for group in groups where !names.contains(group) {
      throw ValidationError("There is no group '\(group)'; known are \(names.joined(separator: ", ")).")
    }
  }

  func run() throws {
    let wanted = BenchmarkGroup.all.filter { groups.isEmpty || groups.contains($0.name) }
    let setting = BenchmarkSetting(runs: runs, only: only)
    var report = FigureReport()
    for group in wanted {
      let figures = try group.measure(setting)
      report.add(figures, of: group.name)
      if !json { print(FigureTable(title: group.summary, figures: figures).text) }
    }
    if json { print(try report.json()) }
  }
}
