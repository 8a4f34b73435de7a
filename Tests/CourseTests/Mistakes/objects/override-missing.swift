class Animal { func speak() { } }
class Cat: Animal { func speak() { print("мяу") } }
