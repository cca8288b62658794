/// Words one after another: one array of scalars and no array a word.
struct WordList {
  /// The scalars of all words.
  private(set) var letters: [Unicode.Scalar] = []
  /// Where each word starts in `letters`, and the end of the last.
  private var starts = [0]

  /// How many words there are.
  var count: Int { starts.count - 1 }

  /// A word's scalars.
  subscript(word: Int) -> ArraySlice<Unicode.Scalar> { letters[starts[word]..<starts[word + 1]] }

  /// How many scalars a word has.
  func length(of word: Int) -> Int { starts[word + 1] - starts[word] }

  /// Adds a word, folded as texts are.
  mutating func append(folding word: some StringProtocol) {
    FoldingTable.shared.fold(word, into: &letters)
    starts.append(letters.count)
  }
}
