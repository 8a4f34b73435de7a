import Testing
import TextFeatures

/// What the oracle's messages lack; the tokens are those of NLTK 3.10.
struct TweetTokenizerTests {
  @Test(arguments: [
    ("звоните +1 800 555-1234 :-)", ["звоните", "+1 800 555-1234", ":-)"]),
    (
      "см. https://t.co/abc(1), site.ru и a.b@c.de",
      ["см", ".", "https://t.co/abc(1)", ",", "site.ru", "и", "a.b@c.de"]
    ),
    ("👩‍💻👍🏽 🇷🇺 🇵🇱", ["👩‍💻", "👍🏽", "🇷🇺", "🇵🇱"]),
    (
      "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}!",
      ["🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "!"]
    ),
    ("Tom &amp; J&eacute;r&#244;me &nosuch; &#150;", ["Tom", "&", "Jérôme", "–"]),
    ("ура!!!!!!! ... --> #лето_2026 10:30", ["ура", "!", "!", "!", "...", "-->", "#лето_2026", "10:30"]),
  ])
  func `links, smileys, numbers and emoji stay whole`(text: String, tokens: [String]) throws {
    #expect(try TweetTokenizer().tokens(of: text) == tokens)
  }

  @Test func `names fall out, long letters are shortened, smileys keep their case`() throws {
    let tokenizer = TweetTokenizer(preserveCase: false, reduceLength: true, stripHandles: true)
    #expect(
      try tokenizer.tokens(of: "@anna ТАК рааааада :D a@b.c")
        == ["так", "рааада", ":D", "a", "@b", ".", "c"])
  }

  @Test func `a message of one digit twenty thousand times ends`() throws {
    let tokens = try TweetTokenizer().tokens(of: String(repeating: "5", count: 20_000))
    #expect(tokens.joined().count == 20_000)
  }
}
