struct Word { var text: String }
print([Word(text: "я"), Word(text: "а")].sorted())
