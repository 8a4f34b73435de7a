struct Doc { var text: String }
print(Doc.text)
