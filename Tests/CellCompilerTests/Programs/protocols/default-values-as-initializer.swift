protocol C { init(); func k() -> Int }
struct M: C { var w = 0; func k() -> Int { w } }
print(M().k())
/* output:
0
*/
