let r = try Regex("[а-я")
