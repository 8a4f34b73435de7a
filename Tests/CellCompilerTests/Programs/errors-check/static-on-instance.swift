struct S { static let k = 1; var n = 2; func m() {} }
print(S().k)  // error: static member 'k' cannot be used on instance of type 'S'
print(S.n)  // error: instance member 'n' cannot be used on type 'S'; did you mean to use a value of this type instead?
S.m()  // error: instance member 'm' cannot be used on type 'S'; did you mean to use a value of this type instead?
