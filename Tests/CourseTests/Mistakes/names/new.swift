struct Cat { var age: Int }
let cat = new Cat(age: 3)
