struct Address { var city: String? }
struct Person { var name: String; var address: Address? }
var p = Person(name: "Ann", address: Address(city: "Omsk"))
print(p.address?.city?.count ?? -1)  // prints: 4
p.address?.city = nil
print(p.address?.city?.count ?? -1)  // prints: -1
p.address = nil
p.address?.city = "X"
print(p.address as Any)  // prints: nil
let people: [Person] = [p]
print(people.first?.name.uppercased() ?? "none")  // prints: ANN
