/// Whether a member does no more to the outside than the requirement that it is to meet allows.
struct AllowedEffects {
  let member: Declaration
  let requirement: Declaration

  var areKept: Bool { keepsReceiver && (requirement.isThrowing || !member.isThrowing) && makesValue }

  /// A getter or method that changes its receiver, where it is to stay as it is; that of a lazy property does.
  private var keepsReceiver: Bool {
    requirement.isMutating || !member.isMutating || member.owner?.kind == .classType
  }

  /// An initialiser that may give nothing, where a value is asked for; `init!` passes.
  private var makesValue: Bool {
    guard requirement.kind == .initializer else { return true }
    return requirement.isFailable || !member.isFailable || member.isImplicitlyUnwrapped
  }
}
