internal import Derivations
internal import Metering

extension Word2Vec {
  /// Deterministic training: the step function, sentence by sentence.
  mutating func trainByStep(
    _ reader: SentenceReader, _ schedule: inout TrainingSchedule,
    _ onPass: ((Word2Vec) throws -> Void)?
  ) throws -> TrainedWords {
    var trainer = try Word2VecTrainer(settings: settings, vocabulary: vocabulary, random: random)
    var read = 0
    for epoch in passesDone..<schedule.epochs {
      schedule.epoch = epoch + 1
      trainer.beginEpoch()
      try reader.forEachBlock { block in
        // Passes over next to no text, or over words that are all left out, take their time as well.
        try Meter.charge(1000 + block.read)
        try train(block, &trainer, &schedule)
        read += block.read
      }
      losses.append(trainer.meanLoss)
      steps += trainer.stepCount
      schedule.loss = trainer.meanLoss
      random = trainer.random
      endPass(schedule)
      if passesLeft > 0, let onPass {
        try checkFinite()
        try onPass(self)
      }
    }
    schedule.finish()
    return TrainedWords(used: trainer.usedWords, read: read)
  }

  private mutating func train(
    _ block: SentenceBlock, _ trainer: inout Word2VecTrainer, _ schedule: inout TrainingSchedule
  ) throws {
    let size = settings.vectorSize
    try block.forEachSentence { places in
      let rate = Float(schedule.rate)
      let work = work(of: places.count) / places.count + 1
      try input.withUnsafeMutableBufferPointer { input in
        try output.withUnsafeMutableBufferPointer { output in
          try trainer.train(
            block.numbers[places], input: Rows(input, dimension: size),
            output: Rows(output, dimension: size), rate: rate, work: work)
        }
      }
      schedule.advance(by: places.count)
    }
  }
}
