struct Word: Hashable { var text: String; var span: (Int, Int) }
print(Set<Word>().count)
