struct User { var name: String; var email: String? }
let users = [User(name: "Ann", email: "a@b.c"), User(name: "Bob", email: nil)]
for user in users {
  let mail = user.email!  // traps
  print(user.name,
        mail.uppercased())
}
/* output:
Ann A@B.C
*/
