let name = "кот"
print "hello"
print name
