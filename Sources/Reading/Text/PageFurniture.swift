import Diagnostics

/// Page numbers and running titles that a conversion left in the middle of the text.
///
/// ```
/// 来访36批
/// — 3 —
/// 朝阳市环境保护局2011年政务公开工作报告
/// 162人次
/// ```
/// The page number's line goes; so does a running title under it; and where the sentence goes on,
/// so do the line breaks around them. A line that breaks inside a sentence without a page number,
/// as in text taken from print, is joined to the next one too.
enum PageFurniture {
  /// Leaves out the furniture of a text.
  /// - Returns: The bytes of the page lines that were left out.
  static func remove(from text: inout FoldedScalars) -> [ByteRange] {
    let lines = TextLines(text.scalars)
    var removed: [Range<Int>] = []
    var furniture: [ByteRange] = []
    var index = 0
    while index < lines.ranges.count {
      if lines.isPageNumber(index) {
        let last = lines.hasRunningTitle(after: index) ? lines.next(after: index) ?? index : index
        let start = lines.previous(before: index)
        let next = lines.next(after: last)
        furniture.append(
          text.offsets[lines.ranges[index].lowerBound]..<text.offsets[lines.ranges[last].upperBound]
        )
        removed.append(lines.gap(around: index...last, from: start, to: next))
        index = last + 1
      } else {
        if lines.isBrokenSentence(index) {
          removed.append(lines.ranges[index].upperBound..<lines.ranges[index + 1].lowerBound)
        }
        index += 1
      }
    }
    text.remove(removed)
    return furniture
  }
}

/// The lines of a text, trimmed, and what their ends say about whether a sentence goes on.
struct TextLines {
  private let scalars: [Unicode.Scalar]
  /// The lines without the blanks around them; an empty line has an empty range.
  let ranges: [Range<Int>]
  private let runningTitles: Set<String>

  /// Cuts a text into lines.
  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    var ranges: [Range<Int>] = []
    var start = 0
    for place in 0...scalars.count where place == scalars.count || scalars[place] == "\n" {
      var line = start..<place
      while let first = line.first, scalars[first].isBlankOrBreak {
        line = (first + 1)..<line.upperBound
      }
      while let last = line.last, scalars[last].isBlankOrBreak {
        line = line.lowerBound..<last
      }
      ranges.append(line)
      start = place + 1
    }
    self.ranges = ranges
    runningTitles = Self.runningTitles(of: ranges, in: scalars)
  }

  /// The nearest line above that is not blank.
  func previous(before index: Int) -> Int? {
    var line = index - 1
    while line >= 0, ranges[line].isEmpty { line -= 1 }
    return line >= 0 ? line : nil
  }

  /// The nearest line below that is not blank.
  func next(after index: Int) -> Int? {
    var line = index + 1
    while line < ranges.count, ranges[line].isEmpty { line += 1 }
    return line < ranges.count ? line : nil
  }

  /// Whether a line is `— 3 —`, `-3-`, 第3页 or 第3页 共8页.
  func isPageNumber(_ index: Int) -> Bool {
    Self.isPageNumber(scalars[ranges[index]])
  }

  /// Whether the line under a page number repeats the document's title or another running title.
  func hasRunningTitle(after index: Int) -> Bool {
    guard let line = next(after: index), next(after: line) != nil else { return false }
    return isTitleLike(line) && runningTitles.contains(words(of: line))
  }

  /// What to leave out between a line and the next, where page lines stand between them: the page
  /// lines, and both line breaks if the sentence goes on.
  func gap(around lines: ClosedRange<Int>, from previous: Int?, to next: Int?) -> Range<Int> {
    if let previous, let next, isUnfinished(previous), !opensBlock(next) {
      return ranges[previous].upperBound..<ranges[next].lowerBound
    }
    return ranges[lines.lowerBound].lowerBound..<ranges[lines.upperBound].upperBound
  }

  /// Whether a line of running text breaks off and goes on in the line directly under it.
  func isBrokenSentence(_ index: Int) -> Bool {
    guard index + 1 < ranges.count, !ranges[index + 1].isEmpty, ranges[index].count >= 16
    else { return false }
    return isUnfinished(index) && isProse(index) && isProse(index + 1) && !opensBlock(index + 1)
      && !(opensBlock(index) && !holdsSentenceEnd(index) && ranges[index].count < 30)
  }

  private func isProse(_ index: Int) -> Bool {
    let line = scalars[ranges[index]]
    return line.contains { $0 == "," || $0 == "。" || $0 == ";" }
      && !line.contains { $0 == "|" || $0 == "\t" }
  }

  private func holdsSentenceEnd(_ index: Int) -> Bool {
    scalars[ranges[index]].contains { $0 == "。" }
  }

  private func isUnfinished(_ index: Int) -> Bool {
    guard let last = ranges[index].last else { return false }
    switch scalars[last] {
    case "。", "!", "?", ";", ":", "”", "|", ")", "》": return false
    default: return true
    }
  }

  private func opensBlock(_ index: Int) -> Bool {
    let line = ranges[index]
    guard let first = line.first else { return false }
    if scalars[first] == "|" || scalars[first] == "#" { return true }
    return HeadingLabel.read(scalars, in: line) != nil
  }

  private func isTitleLike(_ index: Int) -> Bool {
    let line = scalars[ranges[index]]
    return line.count <= 40 && !line.contains { "。,;:|\t".unicodeScalars.contains($0) }
  }

  private func words(of index: Int) -> String {
    Self.words(scalars[ranges[index]])
  }

  private static func words(_ line: ArraySlice<Unicode.Scalar>) -> String {
    var words = String.UnicodeScalarView()
    words.append(contentsOf: line.lazy.filter { $0.isHan })
    return String(words)
  }

  private static func isPageNumber(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    guard line.count <= 16, let first = line.first, let last = line.last,
      line.contains(where: \.isDigit)
    else { return false }
    if isDash(first), isDash(last) {
      return line.allSatisfy { isDash($0) || $0.isDigit || $0.isBlank }
    }
    return first == "第" && last == "页"
      && line.allSatisfy { $0.isDigit || $0.isBlank || "第页共/,".unicodeScalars.contains($0) }
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "—" || scalar == "–" || scalar == "―" || scalar == "─"
  }

  /// The words of the document's first lines, and of short lines that follow several page numbers.
  private static func runningTitles(
    of ranges: [Range<Int>], in scalars: [Unicode.Scalar]
  ) -> Set<String> {
    var titles = Set(ranges.lazy.filter { !$0.isEmpty }.prefix(3).map { words(scalars[$0]) })
    var followers: [String: Int] = [:]
    var followsPage = false
    for range in ranges where !range.isEmpty {
      if isPageNumber(scalars[range]) {
        followsPage = true
      } else if followsPage {
        let line = words(scalars[range])
        followers[line, default: 0] += 1
        if documentWords.contains(where: line.hasSuffix) { titles.insert(line) }
        followsPage = false
      }
    }
    titles.formUnion(followers.filter { $0.value > 1 }.keys)
    titles.remove("")
    return titles
  }

  private static let documentWords = [
    "报告", "年报", "月报", "季报", "汇报", "总结", "综述", "通报", "公报", "简报", "办公室",
    "人民政府", "委员会",
  ]
}
