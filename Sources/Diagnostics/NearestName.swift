/// Finds the name that a misspelt word most likely meant.
public enum NearestName {
  /// The candidate nearest to a word, or nil where none is near enough to be worth a guess.
  ///
  /// Distance is the number of single-character edits, a swap of neighbours counting once; a third
  /// of the word's length (at least one character) may differ. Ties go to the earlier candidate.
  /// - Complexity: O(candidates × word length²).
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased())
    // A sentence is no misspelt name, and comparing one with every name would take long.
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    let limit = max(1, wanted.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased())
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let distance = editDistance(wanted, letters)
      // Two characters of which one differs share too little to be the same word.
      guard distance <= limit, distance < max(wanted.count, letters.count) else { continue }
      if distance < (best?.distance ?? .max) { best = (candidate, distance) }
    }
    return best?.name
  }

  /// The optimal string alignment distance of two words.
  private static func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
