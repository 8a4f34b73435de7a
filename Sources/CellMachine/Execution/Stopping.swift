import Diagnostics
import Metering

extension Machine {
  /// The trap an instruction prepared, with the error it is about.
  @inline(never)
  func prepared(_ i: Instruction, _ r: UnsafeMutablePointer<Slot>, _ function: LinkedPointer) -> Trap
  {
    let message = program.functions[function.pointee.index].traps[i.wide]
    if let bounds = message.bounds {
      return .bounds("\(r[bounds.lower].bits)", "\(r[bounds.upper].bits)", bounds.operation)
    }
    guard message.describesError else { return Trap(message.message, help: message.help) }
    let error = SlotDescription(self).errorText(r[i.a])
    return Trap(message.message + error, mistake: self.mistake(of: r[i.a], error))
  }

  /// Where the instruction before `next` came from.
  @inline(never)
  func place(_ function: LinkedPointer, _ next: UnsafeMutablePointer<Instruction>) -> SourcePlace? {
    program.functions[function.pointee.index].place(of: next - function.pointee.code - 1)
  }

  /// The same where the cell's text has something there; the end of a function has nothing.
  @inline(never)
  func ownPlace(
    _ function: LinkedPointer, _ next: UnsafeMutablePointer<Instruction>
  ) -> SourcePlace? {
    program.functions[function.pointee.index]
      .ownPlace(of: next - function.pointee.code - 1)
  }

  /// An error as a value of the cell: `any Error`.
  @inline(never)
  func errorValue(_ error: any Error) -> Slot {
    if let thrown = error as? ThrownValue { return thrown.slot }
    // A bound type knows its name in full, that of a nested type too.
    let bound = Swift.type(of: error) as? any Bridged.Type
    let type = bound?.runtimeType ?? .foreign(String(describing: Swift.type(of: error)))
    return Slot(ExistentialObject(type: type, value: Slot(ForeignObject(error))))
  }

  func takePendingError() -> ThrownValue {
    var error = Slot()
    swap(&error, &pendingError)
    return ThrownValue(error)
  }

  /// The end of the run because of an error at an instruction. An error that has a place keeps it.
  @inline(never)
  func stop(
    for error: any Error, _ function: LinkedPointer, _ next: UnsafeMutablePointer<Instruction>,
    _ r: UnsafeMutablePointer<Slot>
  ) -> MachineStop {
    if let stop = error as? MachineStop { return stop }
    var places = [place(function, next)]
    var functions = [function]
    for index in stride(from: frameCount - 1, through: 0, by: -1) {
      if places.count > 200 { break }
      places.append(place(frames[index].function, frames[index].next))
      functions.append(frames[index].function)
    }
    // What is written in Swift's own library is no line of the lesson: the call of it is.
    let known = places.compactMap { $0 }.filter { !$0.isInStandardLibrary }
    var stop = stop(
      for: ahead(error, of: known.last) ?? nothing(error, function, next - function.pointee.code - 1, r) ?? error)
    if places[0]?.isInStandardLibrary == true, case .stop(.conditionFailed(_, let text))? = stop.diagnostic.mistake {
      stop.diagnostic = Diagnostic(.error, text, mistake: .stop(.refusedArguments(text)))
    }
    let isUncaught = stop.kind == .uncaughtError
    let thrown = stop.diagnostic.place.flatMap { $0.isInStandardLibrary ? nil : $0 }
    stop.diagnostic.place = (isUncaught ? thrown : nil) ?? known.first
    if isUncaught { stop.diagnostic.notes.removeAll { $0.place?.isInStandardLibrary == true } }
    if let outermost = places.firstIndex(where: { $0?.isInStandardLibrary == false }), outermost > 0 {
      let name = program.functions[functions[outermost - 1].pointee.index].name
      if !name.hasPrefix("_"), !name.contains("._") { stop.diagnostic.notes.append(Diagnostic.Note(.inside(function: name), at: nil)) }
    }
    if isUncaught { (pendingPlace, passedPlace) = (nil, nil) }
    // Recursion repeats itself: each place is named once.
    var seen = Set(known.prefix(1))
    for place in known.dropFirst() where stop.diagnostic.notes.count < 5 {
      if seen.insert(place).inserted {
        stop.diagnostic.notes.append(Diagnostic.Note(.called, at: place))
      }
    }
    return stop
  }

  /// A variable without a value, which the cell has not come to: `outermost` is the line it has reached.
  private func ahead(_ error: any Error, of outermost: SourcePlace?) -> Trap? {
    guard let trap = error as? Trap, case .stop(.overlapping(let name?))? = trap.mistake,
      let declared = trap.declared, let outermost, outermost.file == declared.file
    else { return nil }
    let (line, used) = (declared.range.start.line, outermost.range.start.line)
    return used < line ? .usedTooEarly(name, declared: line, used: used) : nil
  }

  /// A nil that was unwrapped, with what was asked for.
  private func nothing(
    _ error: any Error, _ function: LinkedPointer, _ index: Int, _ r: UnsafeMutablePointer<Slot>
  ) -> Trap? {
    guard let trap = error as? Trap, trap == .foundNil,
      let sought = program.functions[function.pointee.index].sought[index],
      let text = try? SlotDescription(self, room: .message).debugDescribe(r[sought.register], sought.type)
    else { return nil }
    let shown = text.count <= 60 ? text : text.prefix(59) + "…"
    let reason: MissingReason =
      switch sought.kind {
      case .key: .key(shown)
      case .number(let type): .number(text: shown, type: type)
      case .element: .element(shown)
      }
    return Trap(trap.message, .missingValue(code: nil, reason: reason))
  }

  /// The end of the run without a place.
  func stop(for error: any Error) -> MachineStop {
    switch error {
    case let stop as MachineStop: return stop
    case let trap as Trap:
      return MachineStop(
        trap.kind,
        Diagnostic(.error, trap.message, help: trap.help, mistake: trap.mistake ?? .other(.stop)))
    case let meterStop as MeterStop:
      let trap =
        switch meterStop.budget {
        case .steps: Trap.outOfSteps(limits.steps)
        case .memory: Trap.outOfMemory(limits.memory)
        case .stopped: Trap.stopped
        }
      return stop(for: trap)
    case let thrown as ThrownValue: return uncaught(thrown.slot)
    case let diagnostic as Diagnostic: return MachineStop(.trap, diagnostic)
    default: return MachineStop(.trap, Diagnostic(.error, "\(error)"))
    }
  }

  func uncaught(_ error: Slot) -> MachineStop {
    let text = SlotDescription(self).errorText(error)
    var diagnostic = Diagnostic(
      .error, "an error was thrown and not caught: \(text)", at: passedPlace ?? pendingPlace,
      mistake: mistake(of: error, text))
    if let passedPlace, let pendingPlace, passedPlace != pendingPlace {
      diagnostic.notes.append(Diagnostic.Note(.thrown, at: pendingPlace))
    }
    return MachineStop(.uncaughtError, diagnostic)
  }

  /// Of a pattern that is no regular expression: Swift's own reader has no name for its errors outside of it.
  private func pattern(_ error: any Error, _ text: String) -> Mistake? {
    let isPattern = error is PatternProblem || String(reflecting: Swift.type(of: error)).hasPrefix("_RegexParser.")
      || String(reflecting: Swift.type(of: error)).hasPrefix("_StringProcessing.")
    return isPattern ? .stop(.brokenPattern(problem: text)) : nil
  }

  /// What an error means to a learner: the library's own words for its errors, else that nobody
  /// caught it.
  private func mistake(of error: Slot, _ text: String) -> Mistake {
    if let box = error.object as? ExistentialObject,
      let foreign = box.value.object as? ForeignObject, let thrown = foreign.value as? any Error,
      let known = program.mistake(thrown) ?? pattern(thrown, text)
    {
      return known
    }
    return .stop(.unhandled(error: text))
  }
}
