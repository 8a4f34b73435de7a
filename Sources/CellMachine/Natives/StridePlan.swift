/// Where the steps of a `stride` lead: both are numbers of the type of its start.
struct StridePlan: Sendable {
  let end: Int
  let by: Int
  /// Whether the end itself belongs to them.
  let isThrough: Bool
}

/// A walk by equal steps, as the standard library makes it: fractions are made from the start each time, so that
/// no error builds up.
struct StrideWalk {
  private let plan: StridePlan
  private let start: Slot
  private let type: RuntimeType
  private var whole: Int
  private var steps = 0
  private var isDone = false

  init(_ plan: StridePlan, _ start: Slot, _ type: RuntimeType) {
    self.plan = plan
    self.start = start
    self.type = type
    whole = start.bits
  }

  mutating func next() -> Slot? {
    if isDone { return nil }
    switch type {
    case .double:
      let (by, end) = (Slot(bits: plan.by).double, Slot(bits: plan.end).double)
      let value = steps == 0 ? start.double : start.double.addingProduct(Double(steps), by)
      return ends(value, end, isUp: by > 0) ? nil : Slot(value)
    case .float:
      let (by, end) = (Slot(bits: plan.by).float, Slot(bits: plan.end).float)
      let value = steps == 0 ? start.float : start.float.addingProduct(Float(steps), by)
      return ends(value, end, isUp: by > 0) ? nil : Slot(value)
    default:
      let value = whole
      if ends(value, plan.end, isUp: plan.by > 0) { return nil }
      let (next, overflow) = value.addingReportingOverflow(plan.by)
      whole = next
      isDone = isDone || overflow
      return Slot(bits: value)
    }
  }

  /// Whether a value lies behind the end; at the end itself the walk is over.
  private mutating func ends<Number: Comparable>(_ value: Number, _ end: Number, isUp: Bool) -> Bool {
    steps += 1
    guard isUp ? value >= end : value <= end else { return false }
    isDone = true
    return !(plan.isThrough && value == end)
  }
}
