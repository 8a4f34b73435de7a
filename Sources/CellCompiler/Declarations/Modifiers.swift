import SwiftSyntax

/// The words before a declaration that restrict its use.
struct Modifiers {
  /// Usable only inside the type it belongs to. `fileprivate` restricts nothing: a lesson is one file.
  var isPrivate = false
  /// Settable only inside the type it belongs to.
  var isSetterPrivate = false
  var isFinal = false
  /// A case whose payload is kept apart.
  var isIndirect = false
  var isOverride = false
  var isConvenience = false
  var isRequired = false
  /// `class`, as opposed to `static`, which is final.
  var isClassMember = false

  init() {}

  init(_ list: DeclModifierListSyntax) {
    for modifier in list {
      switch (modifier.name.text, modifier.detail?.detail.text) {
      case ("private", "set"): isSetterPrivate = true
      case ("private", _): (isPrivate, isSetterPrivate) = (true, true)
      case ("final", _): isFinal = true
      case ("indirect", _): isIndirect = true
      case ("static", _): isFinal = true
      case ("override", _): isOverride = true
      case ("convenience", _): isConvenience = true
      case ("required", _): isRequired = true
      case ("class", _): isClassMember = true
      default: break
      }
    }
  }
}
