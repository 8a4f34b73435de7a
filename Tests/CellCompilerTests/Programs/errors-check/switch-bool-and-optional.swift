let b: Bool? = true
switch b {  // error: switch must be exhaustive
case true?: print(1)
case nil: print(2)
}
