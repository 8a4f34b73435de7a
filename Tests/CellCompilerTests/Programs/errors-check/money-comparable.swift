struct Money: Comparable {
  let cents: Int
  static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }
}
let a = Money(cents: 5)
print(a < 3)  // error:
print(a + a)  // error: binary operator '+' cannot be applied to two 'Money' operands
print([a, Money(cents: 2)].max().cents)  // error: value of optional type 'Money?' must be unwrapped to refer to member 'cents' of wrapped base type 'Money'
print(a == nil)
