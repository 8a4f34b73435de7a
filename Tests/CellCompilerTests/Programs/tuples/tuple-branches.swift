// Parts of tuples find their type in the other branch.
struct Tally { var line: String }
enum Mood { case calm, tense(Int) }
let rank = 4
let flag = rank > 3
let first = flag ? (rank, .init(line: "x")) : (0, Tally(line: "y"))
print(first.1.line)
let second = [(1, Mood.calm), (2, .tense(3))]
print(second.count, second[1])
/* output:
x
2 (2, main.Mood.tense(3))
*/
