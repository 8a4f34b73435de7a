struct Person: Hashable {  // error: type 'Person' does not conform to protocol 'Hashable'
  var name: String
  var tags: [String]
  var pet: Pet?
}
struct Pet { var name: String }
let set: Set<Person> = []
let byPet: [Pet: Int] = [:]  // error: type 'Pet' does not conform to protocol 'Hashable'
print(set == set)
