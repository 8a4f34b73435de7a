protocol Model { func score(_ x: Double) -> Double; var name: String { get } }
struct M: Model { func score(_ x: Int) -> Double { 0 }
  let name: Int }
