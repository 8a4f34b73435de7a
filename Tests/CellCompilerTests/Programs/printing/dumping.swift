struct P { var x = 1; var name = "n"; var tags = ["a", "b"] }
dump(1)
dump("text")
dump([1, 2])
dump(P())
dump((1, "a"))
dump(nil as Int?)
dump(Optional(3))
enum E { case a, b(Int), c(x: String, y: Int) }
dump(E.a)
dump(E.b(2))
dump(E.c(x: "q", y: 3))
dump([P(x: 2, name: "m", tags: [])])
dump(2.5)
dump(["k": 1])
dump([Optional("v"), nil])
dump(P(), name: "point")
let same = dump("returned")
print(same)
/* output:
- 1
- "text"
▿ 2 elements
  - 1
  - 2
▿ main.P
  - x: 1
  - name: "n"
  ▿ tags: 2 elements
    - "a"
    - "b"
▿ (2 elements)
  - .0: 1
  - .1: "a"
- nil
▿ Optional(3)
  - some: 3
- main.E.a
▿ main.E.b
  - b: 2
▿ main.E.c
  ▿ c: (2 elements)
    - x: "q"
    - y: 3
▿ 1 element
  ▿ main.P
    - x: 2
    - name: "m"
    - tags: 0 elements
- 2.5
▿ 1 key/value pair
  ▿ (2 elements)
    - key: "k"
    - value: 1
▿ 2 elements
  ▿ Optional("v")
    - some: "v"
  - nil
▿ point: main.P
  - x: 1
  - name: "n"
  ▿ tags: 2 elements
    - "a"
    - "b"
- "returned"
returned
*/
