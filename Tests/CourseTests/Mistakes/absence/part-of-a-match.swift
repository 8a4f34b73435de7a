let match = "loss 12".firstMatch(of: #/(\d+)/#)
print(match.1)
