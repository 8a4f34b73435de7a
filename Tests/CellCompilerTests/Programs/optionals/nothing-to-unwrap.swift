var title: String!
print(title ?? "none")
print(title.count)  // traps
/* output:
none
*/
