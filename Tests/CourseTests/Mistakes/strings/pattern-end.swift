let number = "a12".firstMatch(of: #/\d+#/)
