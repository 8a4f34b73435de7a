let stop = StopWords.english()
let filtered = ["the", "cat"].filter { $0 not in stop }
