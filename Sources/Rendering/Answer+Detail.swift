import Facts

extension Answer {
  /// The second table as an answer of its own, such as the numbers behind a coverage count.
  var detailAnswer: Answer? {
    guard let detail, !detail.rows.isEmpty else { return nil }
    var second = Answer(query: query, verb: verb)
    second.columns = detail.columns
    second.rows = detail.rows
    second.sources = sources
    return second
  }
}
