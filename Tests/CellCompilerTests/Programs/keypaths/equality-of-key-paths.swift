struct P { var a = 1 }
print(\P.a == \P.a)

/* output:
true
*/
