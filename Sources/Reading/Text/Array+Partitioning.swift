extension Array {
  /// The first index whose element fits a condition that, once true, stays true; the end where none
  /// does.
  /// - Complexity: O(log elements).
  func partitioningIndex(where fits: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if fits(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
