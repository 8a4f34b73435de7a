import ArgumentParser

/// `konspekt train`: one command for each kind of model.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Learns word vectors or a classifier from a text file.",
    discussion: """
      The file is read anew by each pass and never held in memory, whatever its size. All processors \
      compute at the same time and do not wait for each other, so that every run gives slightly other \
      vectors; --deterministic takes the steps that lessons explain, one after another, and gives the \
      same bytes each time. Ctrl-C ends training and writes nothing.

      Example: konspekt train word2vec kjv.txt -o kjv.vec --sg --vector-size 100
      """,
    subcommands: [
      TrainWord2VecCommand.self, TrainGloVeCommand.self, TrainFastTextCommand.self,
      TrainClassifierCommand.self,
    ])
}
