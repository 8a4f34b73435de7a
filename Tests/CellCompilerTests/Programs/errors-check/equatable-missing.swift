struct P { var x = 1 }
print(P() == P())  // error:
enum E { case a(Int) }
print(E.a(1) == .a(1))  // error:
