protocol HasNext { var next: Int { get } }
struct Counter: HasNext {  // error: type 'Counter' does not conform to protocol 'HasNext'
  var n = 0
  var next: Int { mutating get { n += 1; return n } }
}
var c = Counter()
print(c.next)
