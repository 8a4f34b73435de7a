#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The count of one machine's live memory.
///
/// Every ``HeapObject`` made while a heap is current charges it, and credits it when it is freed, so
/// the count is the same on every run. A heap outlives its machine for as long as one of its objects
/// does (a displayed value, a snapshot), but not longer.
final class Heap {
  /// Bytes charged and not yet credited.
  @exclusivity(unchecked) private(set) var liveBytes = 0
  @exclusivity(unchecked) var limit: Int
  @exclusivity(unchecked) private var objectCount = 0
  @exclusivity(unchecked) private var hasOwner = true
  @exclusivity(unchecked) private var depth = 0
  @exclusivity(unchecked) private var deferred = ContiguousArray<ContiguousArray<Slot>>()

  /// Containers inside containers are freed in place down to this depth, and one after the other
  /// below it: a list of a million linked nodes must not need a million native frames.
  private static let deepestInPlace = 200

  private init(limit: Int) {
    self.limit = limit
  }

  /// A heap that lives until ``abandon(_:)`` and the end of its last object.
  static func make(limit: Int) -> Unmanaged<Heap> {
    Unmanaged.passRetained(Heap(limit: limit))
  }

  /// The machine is gone.
  static func abandon(_ heap: Unmanaged<Heap>) {
    heap._withUnsafeGuaranteedRef { $0.hasOwner = false }
    freeIfUnused(heap)
  }

  private static func freeIfUnused(_ heap: Unmanaged<Heap>) {
    let unused = heap._withUnsafeGuaranteedRef { !$0.hasOwner && $0.objectCount == 0 }
    if unused { heap.release() }
  }

  var isOverLimit: Bool { liveBytes > limit }

  /// Whether that many more bytes fit into the budget.
  func fits(_ bytes: Int) -> Bool {
    bytes <= limit && liveBytes <= limit - bytes
  }

  func open(_ bytes: Int) {
    objectCount &+= 1
    liveBytes &+= bytes
  }

  func change(by bytes: Int) {
    liveBytes &+= bytes
  }

  static func close(_ heap: Unmanaged<Heap>, _ bytes: Int) {
    heap._withUnsafeGuaranteedRef {
      $0.liveBytes &-= bytes
      $0.objectCount &-= 1
    }
    freeIfUnused(heap)
  }

  // MARK: Objects with deinitialisers

  /// An object that nothing refers to any more, whose deinitialiser has not run yet.
  struct EndedObject {
    let type: Int
    var fields: ContiguousArray<Slot>
  }

  @exclusivity(unchecked) private(set) var ended = ContiguousArray<EndedObject>()
  /// Whether objects that end are kept for their deinitialisers: only while a program runs.
  @exclusivity(unchecked) var keepsEnded = false

  /// Keeps the parts of an object that ends until its deinitialiser has run.
  func noteEnd(of type: Int, _ fields: inout ContiguousArray<Slot>) {
    guard keepsEnded else { return dispose(&fields) }
    var moved = ContiguousArray<Slot>()
    swap(&moved, &fields)
    ended.append(EndedObject(type: type, fields: moved))
  }

  /// The objects that ended since this was last asked, in order.
  func takeEnded() -> ContiguousArray<EndedObject> {
    var taken = ContiguousArray<EndedObject>()
    swap(&taken, &ended)
    return taken
  }

  /// Frees the parts of a container, later when it is nested deeply.
  func dispose(_ slots: inout ContiguousArray<Slot>) {
    if depth >= Self.deepestInPlace {
      var moved = ContiguousArray<Slot>()
      swap(&moved, &slots)
      deferred.append(moved)
      return
    }
    depth += 1
    var moved = ContiguousArray<Slot>()
    swap(&moved, &slots)
    Self.end(consume moved)
    disposeDeferred()
    depth -= 1
  }

  func dispose(_ slot: inout Slot) {
    if depth >= Self.deepestInPlace {
      deferred.append([slot])
      slot.object = nil
      return
    }
    depth += 1
    var moved = Slot()
    swap(&moved, &slot)
    Self.end(consume moved)
    disposeDeferred()
    depth -= 1
  }

  private func disposeDeferred() {
    while depth == 1, let slots = deferred.popLast() { Self.end(slots) }
  }

  /// Releases values here and not where the optimiser likes: behind the end of ``dispose(_:)`` the
  /// depth would no longer count them, and a long list would use up the native stack.
  @_optimize(none)
  @inline(never)
  private static func end<Value>(_ value: consuming Value) {
    _ = consume value
  }

  // MARK: The calling thread's heap

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    let status = pthread_key_create(&key, nil)
    precondition(status == 0, "no thread-specific key is left")
    return key
  }()

  /// The heap that new objects charge; nil outside machines (constants are not charged).
  @inline(__always)
  static var current: Unmanaged<Heap>? {
    pthread_getspecific(key).map { Unmanaged<Heap>.fromOpaque($0) }
  }

  /// Makes a heap current on this thread and returns the one before.
  static func exchangeCurrent(_ heap: Unmanaged<Heap>?) -> Unmanaged<Heap>? {
    let before = current
    pthread_setspecific(key, heap?.toOpaque())
    return before
  }
}
