struct Book {
  let title: String
  var pages: Int
}
var book = Book(title: "Emma", pages: "300")  // error: cannot convert value of type 'String' to expected argument type 'Int'
let more: Int = 3.5  // error: cannot convert value of type 'Double' to specified type 'Int'
book.pages = "many"
print(book.title + book.pages)
