class Person {
  let name: String
  var apartment: Apartment?
  init(name: String) { self.name = name; print("\(name) is being initialized") }
  deinit { print("\(name) is being deinitialized") }
}
class Apartment {
  let unit: String
  weak var tenant: Person?
  init(unit: String) { self.unit = unit }
  deinit { print("Apartment \(unit) is being deinitialized") }
}
var john: Person? = Person(name: "John")
var unit4A: Apartment? = Apartment(unit: "4A")
john!.apartment = unit4A
unit4A!.tenant = john
print(unit4A?.tenant?.name ?? "none")
john = nil
print(unit4A?.tenant?.name ?? "none")
unit4A = nil
print("end")
class Customer {
  let name: String
  var card: CreditCard?
  init(name: String) { self.name = name }
  deinit { print("\(name) gone") }
}
class CreditCard {
  let number: Int
  unowned let customer: Customer
  init(number: Int, customer: Customer) { self.number = number; self.customer = customer }
  deinit { print("Card #\(number) gone") }
}
var c: Customer? = Customer(name: "Ann")
c!.card = CreditCard(number: 1234, customer: c!)
print(c!.card!.customer.name)
c = nil
do {
  let p = Person(name: "scoped")
  print("in do", p.name)
}
print("after do")
func f() {
  let a = Person(name: "first")
  let b = Person(name: "second")
  print("in f", a.name, b.name)
}
f()
var people = [Person(name: "x"), Person(name: "y"), Person(name: "z")]
people.remove(at: 1)
print("removed")
people.removeAll()
print("cleared")
var q = Person(name: "old")
q = Person(name: "new")
print("reassigned")
func make() -> Person { let t = Person(name: "made"); return t }
_ = make()
print("discarded")
let kept = make()
print(kept.name)
for i in 1...2 {
  let t = Person(name: "loop\(i)")
  if i == 2 { continue }
  print(t.name)
}
/* output:
John is being initialized
John
John is being deinitialized
none
Apartment 4A is being deinitialized
end
Ann
Ann gone
Card #1234 gone
scoped is being initialized
in do scoped
scoped is being deinitialized
after do
first is being initialized
second is being initialized
in f first second
second is being deinitialized
first is being deinitialized
x is being initialized
y is being initialized
z is being initialized
y is being deinitialized
removed
x is being deinitialized
z is being deinitialized
cleared
old is being initialized
new is being initialized
old is being deinitialized
reassigned
made is being initialized
made is being deinitialized
discarded
made is being initialized
made
loop1 is being initialized
loop1
loop1 is being deinitialized
loop2 is being initialized
loop2 is being deinitialized
*/
