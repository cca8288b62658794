public import Diagnostics

/// A word of the query language itself, never reserved: it counts as a word only where the grammar
/// looks for it.
///
/// The spellings are in `KeywordTable.swift`.
public enum Keyword: String, Sendable, CaseIterable {
  // What can be asked.
  case count, sum, average
  case minimum = "min"
  case maximum = "max"
  case median, percentile, share, rate, compare, list, find, source, audit, coverage, plan, track,
    mark, missing
  case similarity, export, show, explain
  // The console's own words.
  case help, load, reload, open, use, set, history, clear, quit
  // What opens a clause.
  case `where`, among, by, `in`, across, of, from, includeApart, sortBy, top, limit, `as`, into
  // Inside clauses.
  case and, or, not, contains, isMissing, isNotMissing, between, upTo
  case since, until, ascending, descending, distinct, context, all, value, change, percent
  // What `mark` records besides a level.
  case on, evidence, withdrawEntry
  // What `list`, `show`, `missing`, `export` and `from` name.
  case facts, measures, dimensions, organisations, reports, settings, scripts, converters, journal
  case report, register, registers, rejected, memory
  // Formats of answers.
  case table, vertical, sentence, csv, tsv, json, jsonl, markdown, html, chart, line

  /// The words that ask something.
  public static let verbs: [Keyword] = [
    .count, .sum, .average, .minimum, .maximum, .median, .percentile, .share, .rate, .compare,
    .list, .find, .source, .audit, .coverage, .plan, .track, .mark, .missing, .similarity, .export,
    .show, .explain,
  ]
  /// The console's own words.
  public static let consoleWords: [Keyword] = [
    .help, .load, .reload, .open, .use, .set, .history, .clear, .quit,
  ]
  /// The words that open a clause, in the order in which clauses are printed.
  public static let clauses: [Keyword] = [
    .where, .among, .by, .in, .across, .of, .from, .includeApart, .sortBy, .top, .limit, .as,
    .into,
  ]
  /// The clauses of `mark` alone: elsewhere their words are names, 日期 above all.
  public static let markings: [Keyword] = [.on, .evidence]
  /// The things that `show` shows, besides a measure or a dimension.
  public static let topics: [Keyword] = [
    .measures, .dimensions, .organisations, .reports, .settings, .scripts, .converters, .history,
    .registers, .rejected, .memory,
  ]
  /// What can be missing.
  static let gaps: [Keyword] = [.reports, .measures]
  /// The stores that can be written out.
  static let stores: [Keyword] = [.journal]
  /// Where figures may come from.
  public static let origins: [Keyword] = [.report, .history, .register]
  /// The formats of answers.
  public static let formats: [Keyword] = [
    .table, .vertical, .sentence, .csv, .tsv, .json, .jsonl, .markdown, .html, .chart, .line,
  ]

  /// The words with which a statement can begin.
  static let starters = verbs + consoleWords
  /// The clauses of one verb or two, whose words are names elsewhere.
  static let rare: [Keyword] = [.among, .across] + markings

  /// The spelling to show in a language: `sort by`, 排序.
  public func spelling(in language: Language) -> String {
    spellings(in: language).first ?? rawValue
  }
}
