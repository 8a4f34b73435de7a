import Metering

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
  /// Steps that nobody has charged yet.
  @exclusivity(unchecked) private var debt = 0
  @exclusivity(unchecked) private var hasOwner = true
  @exclusivity(unchecked) private var isTidying = false
  @exclusivity(unchecked) private var isPostponing = false
  /// Containers that are freed before the stop flag is looked at again.
  @exclusivity(unchecked) private var untilLook = 1 << 10
  @exclusivity(unchecked) private var depth = 0
  @exclusivity(unchecked) private var deferred = ContiguousArray<ContiguousArray<Slot>>()
  /// The end of the text that is being put together.
  @exclusivity(unchecked) var tail = TextTail()
  /// The first argument of the native that runs.
  @exclusivity(unchecked) var nativeReceiver: UnsafeMutablePointer<Slot>?
  /// The text that was charged last for its parts alone; it withdraws when it ends.
  @exclusivity(unchecked) var heldText: Unmanaged<HeldText>?
  /// Bytes of registers and frames.
  @exclusivity(unchecked) var stackBytes = 0
  /// Bytes of what was printed and displayed.
  @exclusivity(unchecked) var outputBytes = 0

  /// Containers inside containers are freed in place down to this depth, and one after the other
  /// below it: a list of a million linked nodes must not need a million native frames.
  private static let deepestInPlace = 200

  /// Once it is raised, what could take long to free is kept until the machine is gone: the answer to a
  /// stop must not wait for it.
  private let stopFlag: StopFlag

  private init(limit: Int, stopFlag: StopFlag) {
    self.limit = limit
    self.stopFlag = stopFlag
  }

  deinit { tail.free() }

  /// A heap that lives until ``abandon(_:)`` and the end of its last object.
  static func make(limit: Int, stopFlag: StopFlag) -> Unmanaged<Heap> {
    Unmanaged.passRetained(Heap(limit: limit, stopFlag: stopFlag))
  }

  /// The machine is gone: what it kept because of a stop is freed now.
  static func abandon(_ heap: Unmanaged<Heap>) {
    heap._withUnsafeGuaranteedRef { heap in
      (heap.isTidying, heap.isPostponing) = (true, false)
      var nothing = Slot()
      heap.dispose(&nothing)
      heap.hasOwner = false
    }
    freeIfUnused(heap)
  }

  /// Looks at the stop flag, which costs more than letting go of a small object, now and then.
  @inline(__always)
  private func lookAtFlag() {
    untilLook &-= 1
    if untilLook < 0 { takeLook() }
  }

  @inline(never)
  private func takeLook() {
    untilLook = 1 << 10
    if !isTidying, stopFlag.isRaised { isPostponing = true }
  }

  private static func freeIfUnused(_ heap: Unmanaged<Heap>) {
    let unused = heap._withUnsafeGuaranteedRef { !$0.hasOwner && $0.objectCount == 0 }
    if unused { heap.release() }
  }

  var isOverLimit: Bool { liveBytes > limit &- stackBytes &- outputBytes }

  /// Bytes that may still be taken.
  var bytesLeft: Int { max(0, limit - liveBytes - stackBytes - outputBytes) }

  /// Whether that many more bytes fit into the budget.
  func fits(_ bytes: Int) -> Bool {
    bytes <= limit && liveBytes <= limit - bytes - stackBytes - outputBytes
  }

  func open(_ bytes: Int, hasBuffer: Bool) {
    objectCount &+= 1
    debt &+= hasBuffer ? 2 &* Self.objectCost : Self.objectCost
    liveBytes &+= bytes
  }

  /// Steps for the memory of an object, and for that of its buffer, beyond those of the work that made it.
  private static let objectCost = 8

  /// Notes work that is done where it cannot be charged.
  func owe(_ steps: Int) { debt &+= steps }

  /// The steps for what was done since this was asked last: making and freeing objects, hashing texts.
  func takeDebt() -> Int {
    defer { debt = 0 }
    return debt
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

  // MARK: The text that grows

  /// Puts the tail to the text it belongs to.
  @inline(__always)
  func settleTail() {
    if let owner = tail.owner { owner._withUnsafeGuaranteedRef { $0.settle() } }
  }

  /// Notes where the first argument of a native stands, and gives the place that was noted before.
  @inline(__always)
  func enterNative(receiver: UnsafeMutablePointer<Slot>) -> UnsafeMutablePointer<Slot>? {
    defer { nativeReceiver = receiver }
    return nativeReceiver
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
    lookAtFlag()
    if depth >= Self.deepestInPlace || isPostponing {
      var moved = ContiguousArray<Slot>()
      swap(&moved, &slots)
      deferred.append(moved)
      return
    }
    depth += 1
    var moved = ContiguousArray<Slot>()
    swap(&moved, &slots)
    if moved.count > Self.piece { endInPieces(&moved) }
    Self.end(consume moved)
    disposeDeferred()
    depth -= 1
  }

  func dispose(_ slot: inout Slot) {
    lookAtFlag()
    if depth >= Self.deepestInPlace || isPostponing {
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
    while depth == 1, !isPostponing, var slots = deferred.popLast() {
      if slots.count > Self.piece { endInPieces(&slots) }
      Self.end(consume slots)
    }
  }

  /// Elements that are let go of between two looks at the stop flag.
  private static let piece = 1 << 12

  /// Lets go of many values, from the first on; keeps those that are left when the run is stopped.
  private func endInPieces(_ slots: inout ContiguousArray<Slot>) {
    for index in slots.indices {
      if index % Self.piece == 0 { takeLook() }
      if isPostponing {
        var moved = ContiguousArray<Slot>()
        swap(&moved, &slots)
        deferred.append(moved)
        return
      }
      slots[index].object = nil
    }
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
