final class A { func f() {} }
class B: A {}  // error: inheritance from a final class 'A'
class C { final func g() {}; func h() {}; final var x: Int { 1 }; static func s() {}; class func t() {} }
class D: C {
    override func g() {}  // error: instance method overrides a 'final' instance method
    override func h() {}
    override var x: Int { 2 }  // error: property overrides a 'final' property
    override class func t() {}
}
