var handlers: [() -> String] = []
func register(_ handler: @escaping () -> String) {
  handlers.append(handler)
}
for name in ["a", "b"] {
  register { "handler " + name }
}
for handler in handlers {
  print(handler())
}

/* output:
handler a
handler b
*/
