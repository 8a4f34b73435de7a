/// What runs before and after a stored property gets a new value.
struct PropertyObservers {
  /// Takes the new value.
  var willSet: UserFunction?
  /// Takes the old value.
  var didSet: UserFunction?
}
