var title: String!
print(title ?? "none")
print(title.count)
/* output:
none
*/
