struct S0<T> { var a: S1<(T, T)>? }
struct S1<T> { var a: S2<(T, T)>? }
struct S2<T> { var a: S3<(T, T)>? }
struct S3<T> { var a: S4<(T, T)>? }
struct S4<T> { var a: S5<(T, T)>? }
struct S5<T> { var a: S6<(T, T)>? }
struct S6<T> { var a: S7<(T, T)>? }
struct S7<T> { var a: S8<(T, T)>? }
struct S8<T> { var a: S9<(T, T)>? }
struct S9<T> { var a: S10<(T, T)>? }
struct S10<T> { var a: S11<(T, T)>? }
struct S11<T> { var a: S12<(T, T)>? }
struct S12<T> { var a: T? }
let s = S0<Int>()
print(s.a == nil ? "nil" : "some")

/* output:
nil
*/
