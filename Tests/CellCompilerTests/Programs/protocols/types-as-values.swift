protocol Model { init(); static var table: String { get }; static func describe(_ n: Int) -> String; func show() -> String }
extension Model { static func info() -> String { "table \(table)" }; static var upper: String { table.uppercased() } }
struct User: Model { static let table = "users"; static func describe(_ n: Int) -> String { "u\(n)" }; func show() -> String { "User!" } }
struct Post: Model { var id = 7; static var table: String { "posts" }; static func describe(_ n: Int) -> String { "p\(n)" }; func show() -> String { "Post \(id)" } }
let kinds: [any Model.Type] = [User.self, Post.self]
for k in kinds { print(k.table, k.describe(3), k.info(), k.upper, k.init().show(), k) }
var reg: [String: any Model.Type] = [:]
for k in kinds { reg[k.table] = k }
if let t = reg["posts"] { print(t.init().show(), t == Post.self) }
print(kinds.map { $0.init().show() }, kinds.map(\.self).count)
func create(_ t: any Model.Type) -> any Model { t.init() }
print(create(User.self).show())
func gen<M: Model>(_ t: M.Type) -> String { t.table + M.describe(1) + t.init().show() + M().show() }
print(gen(User.self), gen(Post.self))
let m: any Model = Post()
print(type(of: m).table, type(of: m).describe(2), type(of: m).init().show())
let old: [Model.Type] = [User.self]
print(old[0].table)
switch kinds[0] { case is User.Type: print("user type"); default: print("other") }
if kinds[1] is Post.Type { print("post") }
if let p = kinds[1] as? Post.Type { print(p.init().id) }
/* output:
users u3 table users USERS User! User
posts p3 table posts POSTS Post 7 Post
Post 7 true
["User!", "Post 7"] 2
User!
usersu1User!User! postsp1Post 7Post 7
posts p2 Post 7
users
user type
post
7
*/
