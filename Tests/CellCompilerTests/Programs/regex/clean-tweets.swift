import Foundation
let tweets = [
  "RT @ivan: Смотрите!!! https://t.co/AbC12 #новости #Кот2024",
  "Отличный день :) пишите на me@site.ru, тел. +7 (912) 345-67-89",
  "Сооооовсем   не понял... #грусть @Маша_К",
]
let url = #/https?:\/\/\S+/#
let mention = #/@[\p{L}\d_]+/#
let hashtag = #/#([\p{L}\d_]+)/#
let email = #/[\w.+-]+@[\w-]+\.[a-z]{2,}/#
let repeated = #/(\p{L})\1{2,}/#
func clean(_ text: String) -> String {
  var t = text.lowercased()
  t = t.replacing(email, with: " EMAIL ")
  t = t.replacing(url, with: " URL ")
  t = t.replacing(mention, with: "")
  t = t.replacing(hashtag) { m in m.1 }
  t = t.replacing(repeated) { m in String(m.1) + String(m.1) }
  t = t.replacing(#/[^\p{L}\s]+/#, with: " ")
  t = t.replacing(#/\s+/#, with: " ")
  return t.trimmingCharacters(in: .whitespaces)
}
for tweet in tweets {
  print(clean(tweet))
  print(tweet.matches(of: hashtag).map { $0.output.1 }, tweet.matches(of: mention).map { String($0.output) })
  print(tweet.firstMatch(of: email)?.output ?? "no email")
  if let phone = tweet.firstMatch(of: #/\+?\d[\d\s()-]{8,}\d/#) { print(phone.output.filter(\.isNumber)) }
}
var tags: [String: Int] = [:]
for tweet in tweets { for m in tweet.matches(of: hashtag) { tags[m.1.lowercased(), default: 0] += 1 } }
print(tags.keys.sorted())
/* output:
rt смотрите URL новости кот
["новости", "Кот2024"] ["@ivan"]
no email
отличный день пишите на EMAIL тел
[] ["@site"]
me@site.ru
79123456789
соовсем не понял грусть
["грусть"] ["@Маша_К"]
no email
["грусть", "кот2024", "новости"]
*/
