struct A<T> { var x: T? }
struct B { var a: A<B> } // error: value type 'B' cannot have a stored property that recursively contains
struct C<T> { var xs: [T] }
struct D { var c: C<D> }
struct E1<T> { var p: (T, Int) }
struct F { var e: E1<E1<F>> } // error: value type 'F' cannot have a stored property that recursively contains
enum G<T> { case a(T), b }
struct H { var g: G<H> } // error: value type 'H' cannot have a stored property that recursively contains
struct K<T, U> { var t: T; var u: [U] }
struct L { var k: K<Int, L> }
struct M { var k: K<M, Int> } // error: value type 'M' cannot have a stored property that recursively contains
