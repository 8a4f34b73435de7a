let text = """
  First line
    indented "quoted"
  last \
  joined \(1 + 1)
  """
print(text)
print("""
a

b
""")

/* output:
First line
  indented "quoted"
last joined 2
a

b
*/
