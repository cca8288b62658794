import CXML

/// Turns a page into the text that it shows.
///
/// Each paragraph, heading, list item and row of a table is a line: `<p>一</p><table>…` becomes `一`
/// and `| 甲 | 60 |`. Scripts, styles, menus and what is hidden are left out.
enum HTMLText {
  /// What stands in the way of a page's text.
  enum Failure: Error {
    /// The system has no libxml2.
    case noParser
    /// The text is larger than the limit.
    case tooLarge
  }

  /// The text of a page.
  /// - Parameters:
  ///   - page: The page in valid UTF-8 without zero bytes.
  ///   - limit: The most bytes that the text may have.
  /// - Returns: Lines, each ended by a line feed; empty where the page shows no text.
  /// - Throws: `Failure`.
  /// - Complexity: O(bytes of page and text).
  static func text(of page: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
    var reader = HTMLReader(limit: limit)
    let isRead = withUnsafeMutablePointer(to: &reader) { reader in
      withUnsafePointer(to: events) { events in
        html_parse(page + [0], UnsafeMutableRawPointer(reader), events)
      }
    }
    guard isRead != 0 else { throw .noParser }
    guard let text = reader.finish() else { throw .tooLarge }
    return text
  }

  private static let events = html_events(
    open: { context, name, attributes in
      guard let name else { return }
      reader(context)?.pointee.open(String(cString: name), HTMLAttributes(attributes))
    },
    close: { context, name in
      guard let name else { return }
      reader(context)?.pointee.close(String(cString: name))
    },
    text: { context, bytes, count in
      reader(context)?.pointee.append(UnsafeBufferPointer(start: bytes, count: count))
    })

  private static func reader(
    _ context: UnsafeMutableRawPointer?
  ) -> UnsafeMutablePointer<HTMLReader>? {
    context?.assumingMemoryBound(to: HTMLReader.self)
  }
}
