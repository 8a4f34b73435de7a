  static var x = 1 // error:
  mutating func g() {} // error:
  override func h() {}  // error:
  final func k() {}  // error:
  final var y = 2  // error:
  private let z = 3
  static func m() {} // error:
  override var n: Int { 1 } // error:
  class var o = 2 // error:
  required func q() {} // error:
  convenience init() {} // error:
  indirect enum E { case a(E), b }
  final struct S {} // error:
  override class C {} // error:
  static struct T {} // error:
  mutating struct U {} // error:
