public import Diagnostics

/// A word of the query language itself, never reserved: it counts as a word only where the grammar
/// looks for it.
///
/// The spellings are in `KeywordTable.swift`.
public enum Keyword: String, Sendable, CaseIterable {
  // What can be asked.
  case count, list, find, source, audit, coverage, plan, show, explain
  // The console's own words.
  case help, load, use, set, history, clear, quit
  // What opens a clause.
  case `where`, by, `in`, of, from, includeApart, sortBy, top, limit, `as`, into
  // Inside clauses.
  case and, or, not, contains, isMissing, isNotMissing, between, upTo
  case since, until, ascending, descending, distinct, context, all, value
  // What `list`, `show` and `from` name.
  case facts, measures, dimensions, organisations, reports, settings, scripts, report, register
  // Formats of answers.
  case table, vertical, csv, tsv, json, jsonl, markdown

  /// The words that ask something.
  public static let verbs: [Keyword] = [
    .count, .list, .find, .source, .audit, .coverage, .plan, .show, .explain,
  ]
  /// The console's own words.
  public static let consoleWords: [Keyword] = [
    .help, .load, .use, .set, .history, .clear, .quit,
  ]
  /// The words that open a clause, in the order in which clauses are printed.
  public static let clauses: [Keyword] = [
    .where, .by, .in, .of, .from, .includeApart, .sortBy, .top, .limit, .as, .into,
  ]
  /// The things that `show` shows, besides a measure or a dimension.
  public static let topics: [Keyword] = [
    .measures, .dimensions, .organisations, .reports, .settings, .scripts, .history,
  ]
  /// Where figures may come from.
  public static let origins: [Keyword] = [.report, .history, .register]
  /// The formats of answers.
  public static let formats: [Keyword] = [
    .table, .vertical, .csv, .tsv, .json, .jsonl, .markdown,
  ]

  /// The words with which a statement can begin.
  static let starters = verbs + consoleWords
  /// The words that can't be taken for a name where a name is looked for.
  static let structural: [Keyword] =
    clauses + [.and, .or, .not, .contains, .isMissing, .isNotMissing, .between]
  /// The words that end an unspaced value where a known name follows.
  static let valueEnders: [Keyword] = [
    .where, .by, .in, .of, .from, .sortBy, .top, .limit, .as, .into, .and, .or, .upTo,
  ]
  /// Of those, the words that a number may follow.
  static let numbered: [Keyword] = [.in, .top, .limit]
  /// Of those, the words that other keywords may follow.
  static let followers: [(Keyword, [Keyword])] = [
    (.where, [.not]), (.and, [.not]), (.or, [.not]), (.in, [.since, .until]),
    (.from, origins), (.as, formats), (.sortBy, [.value]),
  ]

  /// The spelling to show in a language: `sort by`, 排序.
  public func spelling(in language: Language) -> String {
    spellings(in: language).first ?? rawValue
  }
}
