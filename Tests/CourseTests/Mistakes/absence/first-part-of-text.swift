let s = "a-b"
let parts = s.split(separator: "-")
let first: String = parts.first
