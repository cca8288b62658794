import Diagnostics
import Facts
import Indexing

/// Figures as they stand in a note: ≥2000 份, minxin 24 件.
enum NoteText {
  static func figure(
    _ value: Number, _ precision: Precision, _ unit: String, of name: Wording? = nil
  ) -> Wording {
    let figure = precision.sign + value.description + (unit.isEmpty ? "" : " " + unit)
    guard let name, !name.english.isEmpty else { return Wording(same: figure) }
    return Wording(english: name.english + " " + figure, chinese: name.chinese + " " + figure)
  }

  static func figure(_ figure: Figure, of name: Wording? = nil) -> Wording {
    self.figure(figure.value, figure.precision, figure.unit, of: name)
  }

  /// The figure of a row with what narrows it.
  static func figure(ofRow row: Int, _ label: Label) -> Wording {
    figure(
      label.index.value(row), label.index.precision(row), label.index.unit(row),
      of: label.wording(ofRow: row))
  }

  /// Some of many, so that a note stays a sentence.
  static func some(_ wordings: [Wording]) -> Wording {
    let shown = Label.joined(Array(wordings.prefix(6)))
    guard wordings.count > 6 else { return shown }
    return Wording(
      english: "\(shown.english) and \(wordings.count - 6) more",
      chinese: "\(shown.chinese)等 \(wordings.count) 项")
  }

  static func periods(_ periods: [Period]) -> Wording {
    some(periods.map { Wording(same: $0.description) })
  }
}
