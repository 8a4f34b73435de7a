class Cat { var name: String }
