import CellMachine
import Diagnostics

/// A checked expression. Its type may still hold variables until its statement is finished.
final class Expression {
  indirect enum Kind {
    case integer(String)
    case float(Double)
    case bool(Bool)
    case string(String)
    case regex(RegularExpression)
    case interpolation([Segment])
    case nilLiteral
    case array([Expression])
    case dictionary([(key: Expression, value: Expression)])
    case variable(Variable)
    /// A function, method, initialiser, operator or enum case applied to arguments.
    case call(Call)
    /// A function value applied to arguments.
    case apply(Expression, [Expression])
    /// A function, method, initialiser or case used as a value; the receiver is bound if there is one.
    case reference(Call)
    case closure(UserFunction)
    case tuple([Expression])
    case tupleElement(Expression, Int)
    /// A stored property of a struct or class.
    case field(Expression, Declaration)
    /// A property, computed or of the library; or a subscript with its indices.
    case member(Expression?, Declaration, indices: [Argument], substitution: Substitution)
    case assignment(to: Expression, Expression)
    /// `a += b`: the target is evaluated once.
    case compoundAssignment(to: Expression, Call)
    /// `&x`
    case address(Expression)
    case conditional(Expression, Expression, Expression)
    case and(Expression, Expression)
    case or(Expression, Expression)
    case coalesce(Expression, Expression)
    case forceUnwrap(Expression)
    /// `x == nil`, or `x != nil`.
    case nilTest(Expression, isNegated: Bool)
    /// `a === b` on objects, or `!==`.
    case identity(Expression, Expression, isNegated: Bool)
    /// Ends a chain: nil if any `bindOptional` inside found nil.
    case optionalChain(Expression)
    /// `x?` inside a chain.
    case bindOptional(Expression)
    /// A value where an optional is expected.
    case wrap(Expression)
    /// A value where `any P` is expected.
    case erase(Expression)
    /// A subclass where its superclass is expected, or a function that throws less.
    case convert(Expression)
    case tryOptional(Expression)
    case tryForce(Expression)
    case typeTest(Expression, Type)
    case conditionalCast(Expression, Type)
    case forcedCast(Expression, Type)
    /// A type as the base of a static member.
    case type(Type)
    /// `type(of: x)`
    case dynamicType(Expression)
    /// `if` and `switch` used as expressions.
    case branch(Statement)
    /// An operator on literals whose types decide it at the end.
    case deferredOperator(String, [Expression])
    /// Waits for its type, see ``ImplicitMember``.
    case pending
    case error
  }

  enum Segment {
    case text(String)
    case value(Expression)
    /// `\(x, specifier: …)` and other library forms
    case formatted([Argument])
  }

  /// A declaration with what it is applied to.
  struct Call {
    var declaration: Declaration
    /// The receiver of a method; nil for functions, initialisers and static members.
    var receiver: Expression?
    /// One for each parameter, in order.
    var arguments: [Argument]
    var substitution: Substitution
    /// The type a static member or initialiser belongs to.
    var owner: Type?
    /// `super.method()`: not dispatched.
    var isSuper = false
  }

  enum Argument {
    case value(Expression)
    /// The default applies.
    case omitted
    /// Several values for one variadic parameter.
    case variadic([Expression])
  }

  var kind: Kind
  var type: Type
  let place: SourcePlace
  /// Of a declaration written `T!`: unwrapped where a plain value is needed.
  var isImplicitlyUnwrapped = false
  /// `super`: members are not dispatched.
  var isSuper = false
  /// `self.init(…)` or `super.init(…)`.
  var delegatesInitialization: Bool {
    switch kind {
    case .wrap(let inner): inner.delegatesInitialization
    case .call(let call): call.declaration.kind == .initializer && call.receiver != nil
    default: false
    }
  }

  init(_ kind: Kind, _ type: Type, at place: SourcePlace) {
    self.kind = kind
    self.type = type
    self.place = place
  }
}
