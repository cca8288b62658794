import CEditLine
import Diagnostics

extension LineEditor {
  /// Completes the word before the cursor as far as its candidates agree, else lists them.
  func completeWord() -> editline_outcome {
    let text = engine.text
    let cursor = EditingEngine.text(of: engine.scalars[..<engine.cursor]).utf8.count
    let completion = language.complete(text, cursor)
    let replaced = completion.replaced.clamped(to: 0..<cursor)
    guard let first = completion.candidates.first else { return editline_refuse }
    let word = String(decoding: Array(text.utf8)[replaced.lowerBound..<cursor], as: UTF8.self)
    if completion.candidates.count == 1 {
      replace(word, with: first + (isBeforeBlank || first.hasSuffix("/") ? "" : " "))
      list = []
      return editline_go_on
    }
    let common = completion.candidates.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    if common.utf8.count > word.utf8.count, common.lowercased().hasPrefix(word.lowercased()) {
      replace(word, with: common)
      list = []
    } else {
      let size = TerminalSize.of(Self.output)
      list = CandidateList(completion.candidates).lines(columns: size.columns, rows: size.rows)
    }
    return editline_go_on
  }

  private func replace(_ word: String, with candidate: String) {
    engine.delete(word.unicodeScalars.count)
    engine.insert(candidate)
  }

  private var isBeforeBlank: Bool {
    let scalars = engine.scalars
    return engine.cursor < scalars.count && scalars[engine.cursor] == 0x20
  }
}

/// Candidates laid out in columns under the line, each column read downwards.
struct CandidateList {
  private let candidates: [String]

  init(_ candidates: [String]) {
    self.candidates = candidates.map { Printable.text($0) }
  }

  /// The lines, leaving room on the screen for the statement; what doesn't fit is counted.
  func lines(columns: Int, rows: Int) -> [String] {
    let widest = candidates.reduce(0) { max($0, DisplayWidth.columns(of: $1)) }
    let across = max(1, (columns - 1) / (widest + 2))
    let height = (candidates.count + across - 1) / across
    let room = max(1, rows - 4)
    var lines = (0..<min(height, room)).map { line(at: $0, height: height, width: widest + 2) }
    if height > room {
      let shown = lines.indices.reduce(0) { $0 + (candidates.count - $1 + height - 1) / height }
      lines.append("… \(candidates.count - shown)")
    }
    return lines
  }

  private func line(at row: Int, height: Int, width: Int) -> String {
    var line = ""
    for index in stride(from: row, to: candidates.count, by: height) {
      let candidate = candidates[index]
      line += candidate
      if index + height < candidates.count {
        line += String(repeating: " ", count: width - DisplayWidth.columns(of: candidate))
      }
    }
    return line
  }
}

extension String {
  /// The characters with which both texts begin.
  fileprivate func commonPrefix(with other: String) -> String {
    var end = startIndex
    for (a, b) in zip(indices, other.indices) where end == a && self[a] == other[b] {
      end = index(after: a)
    }
    return String(self[..<end])
  }
}
