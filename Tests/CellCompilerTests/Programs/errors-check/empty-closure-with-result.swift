let make: () -> Int = { }  // error: cannot convert value of type 'Int' to closure result type '()'
let action: () -> Void = { }
