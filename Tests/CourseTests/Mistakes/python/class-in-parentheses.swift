class Animal { var name = "cat" }
class Dog(Animal) { }
print(Dog().name)
