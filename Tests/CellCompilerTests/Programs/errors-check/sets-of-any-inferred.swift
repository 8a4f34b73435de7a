let u: Any = 1
let g: Set = [u, "2"] // error:
