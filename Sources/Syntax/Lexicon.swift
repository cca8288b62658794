/// The names that a query may use, handed to Syntax by whoever knows the data.
///
/// Syntax needs them to cut unspaced Chinese (统计投诉按渠道) and to complete words; whether a name
/// fits where it stands is Planning's to say.
public struct Lexicon: Sendable {
  /// What a name names.
  public enum Kind: Sendable, Hashable {
    /// Something that is counted: complaints.
    case measure
    /// A way in which figures are split: channel.
    case dimension
    /// What can be computed with of cases: days.
    case field
    /// A value of the dimension with that id: phone, of channel.
    case value(of: String)
    /// An office.
    case organisation
    /// How far a planned action has come: substantial.
    case level
  }

  /// One spelling of one name.
  public struct Entry: Sendable, Hashable {
    /// The spelling.
    public let text: String
    /// What it names.
    public let kind: Kind
    /// The id of what it names; equal for all spellings of one thing.
    public let id: String

    /// Makes an entry; the text itself is the id where none is given.
    public init(text: String, kind: Kind, id: String? = nil) {
      self.text = text
      self.kind = kind
      self.id = id ?? text
    }
  }

  /// The entries as given; of the spellings of one thing the earlier are the ones to offer.
  public let entries: [Entry]
  /// The spellings, for the longest-word lookup.
  let index: WordIndex
  /// Those of dimensions and fields alone.
  let dimensionIndex: WordIndex

  /// Makes a lexicon.
  /// - Complexity: O(entries × log entries).
  public init(entries: [Entry]) {
    self.entries = entries
    index = WordIndex(entries.lazy.map(\.text))
    dimensionIndex = WordIndex(
      entries.lazy.filter { $0.kind == .dimension || $0.kind == .field }.map(\.text))
  }

  /// The ids of what a spelling names among things of a kind.
  /// - Complexity: O(entries).
  func id(of text: String, kind: Kind) -> String? {
    let wanted = text.lowercased()
    return entries.first { $0.kind == kind && $0.text.lowercased() == wanted }?.id
  }
}
