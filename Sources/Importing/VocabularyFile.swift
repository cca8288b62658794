public import Facts
public import Diagnostics

/// Reads a vocabulary from its YAML file, the built-in one or a workspace's own.
///
/// `measures` and `dimensions` are maps from id to entry, `unit_classes` maps from id to words; the
/// head of the built-in file describes every key. An unknown key is an error, so that a misspelt
/// one is never lost.
public enum VocabularyFile {
  /// A place of a vocabulary file.
  public struct Place: Sendable, Hashable {
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, counted in characters.
    public let column: Int
    /// The line as it stands there, and a caret below it.
    public let excerpt: [String]
  }

  /// What is wrong with a vocabulary file, and where.
  public struct Failure: Error, Sendable, Hashable {
    /// The file as it was given.
    public let file: String
    /// Where it is wrong.
    public let place: Place
    /// A lower-case statement of fact.
    public let message: Wording

    init(file: String, place: Place, message: Wording) {
      self.file = file
      self.place = place
      self.message = message
    }
  }

  /// Reads a vocabulary.
  /// - Parameters:
  ///   - yaml: The text of the file.
  ///   - file: The file's name, for messages.
  ///   - base: What the file adds to: lists grow, single words are replaced, new ids come last.
  /// - Returns: The base with the file's entries over it.
  /// - Throws: `Failure` with the line of the first thing that is wrong.
  public static func vocabulary(
    yaml: String, file: String, base: Vocabulary? = nil
  ) throws(Failure) -> Vocabulary {
    let root = try VocabularyNode.root(of: yaml, file: file)
    guard let root else {
      return base ?? Vocabulary(measures: [], dimensions: [], unitClasses: [])
    }
    let parts = try root.entries(allowed: ["measures", "dimensions", "unit_classes"])
    return Vocabulary(
      measures: try merge(parts["measures"], into: base?.measures ?? [], VocabularyEntry.measure),
      dimensions: try merge(
        parts["dimensions"], into: base?.dimensions ?? [], VocabularyEntry.dimension),
      unitClasses: try merge(
        parts["unit_classes"], into: base?.unitClasses ?? [], VocabularyEntry.unitClass))
  }

  /// The listed entries over those of the base: one with a known id is changed in its place.
  static func merge<Entry: Identified>(
    _ node: VocabularyNode?, into base: [Entry],
    _ read: (String, VocabularyNode, Entry?) throws(Failure) -> Entry
  ) throws(Failure) -> [Entry] {
    guard let node else { return base }
    var entries = base
    for (id, _, body) in try node.pairs() {
      let place = entries.firstIndex { $0.id == id }
      let entry = try read(id, body, place.map { entries[$0] })
      if let place { entries[place] = entry } else { entries.append(entry) }
    }
    return entries
  }
}

/// A vocabulary entry that others are matched with by its id.
protocol Identified {
  var id: String { get }
}

extension Measure: Identified {}
extension Dimension: Identified {}
extension DimensionValue: Identified {}
extension UnitClass: Identified {}
