var optionalName: String? = "Ana"
print("Hello " + optionalName)  // error: value of optional type 'String?' must be unwrapped to a value of type 'String'
print(optionalName.count)  // error: value of optional type 'String?' must be unwrapped to refer to member 'count' of wrapped base type 'String'
if optionalName != nil { print(optionalName.uppercased()) }  // error: value of optional type 'String?' must be unwrapped to refer to member 'uppercased' of wrapped base type 'String'
if let name = optionalName { }
print(name)  // error: cannot find 'name' in scope
