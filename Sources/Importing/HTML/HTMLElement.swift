/// What an element of a page does to its text.
///
/// The elements of DocBook that antiword writes are among them, since one reader reads both.
enum HTMLElement {
  /// Goes on in the line.
  case inline
  /// Stands in lines of its own.
  case block
  /// The page's body, which is a block even where scripts hide it until the page is loaded.
  case body
  /// Ends a line.
  case lineBreak
  /// Keeps the line breaks of the source.
  case preformatted
  /// Numbers its items.
  case orderedList
  /// Does not number its items.
  case list
  /// One item of a list.
  case item
  /// A table.
  case table
  /// One row of a table.
  case row
  /// One cell of a row.
  case cell
  /// Is no part of what the page says.
  case dropped

  /// The kind of an element by its name in lower case; one that is not known is inline.
  init(name: String) {
    self = Self.kinds[name] ?? .inline
  }

  private static let kinds: [String: HTMLElement] = {
    let names: [(HTMLElement, String)] = [
      (
        .block,
        """
        address article aside blockquote caption center dd details dl dt fieldset figcaption \
        figure footer form h1 h2 h3 h4 h5 h6 header hr legend main p para section div summary \
        tbody tfoot thead bridgehead
        """
      ),
      (.body, "body"), (.lineBreak, "br"), (.preformatted, "pre listing xmp"),
      (.orderedList, "ol orderedlist"), (.list, "ul menu dir itemizedlist"),
      (.item, "li listitem"), (.table, "table informaltable"), (.row, "tr row"),
      (.cell, "td th entry"),
      (
        .dropped,
        """
        audio bookinfo button canvas head iframe map nav noscript object script select style svg \
        template textarea title video
        """
      ),
    ]
    var kinds: [String: HTMLElement] = [:]
    for (kind, names) in names {
      for name in names.split(separator: " ") { kinds[String(name)] = kind }
    }
    return kinds
  }()
}
