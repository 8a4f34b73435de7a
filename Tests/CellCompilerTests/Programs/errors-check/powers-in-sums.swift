import Foundation
let x = 2.0
let told: Double = pow(2.0, 3) + 1
let beside = pow(2.0, 3) + x
let open = pow(2.0, 3) + 1  // error: ambiguous use of 'pow'
