import Diagnostics
import Facts

extension Draft {
  /// Reads a text up to its quantities and its plan.
  /// - Complexity: O(bytes).
  init(_ source: SourceText) {
    let text = ReportText(source)
    let brackets = Brackets(text.scalars)
    let outline = Outline(text, brackets: brackets)
    let scan = NumberScan(text, brackets: brackets, labels: outline.numbering)
    let cut = SentenceReader(
      text, brackets: brackets, outline: outline, quantities: scan.quantities)
    let plan = PlanReader(
      text, brackets: brackets, outline: outline, sentences: cut.sentences, clauses: cut.clauses)
    var sentences = cut.sentences
    for index in sentences.indices {
      sentences[index].isPlan = plan.contains(sentences[index].range.lowerBound)
    }
    let placed = PlacedQuantities(scan, text: text, clauses: cut.clauses, sentences: sentences)
    self.init(
      text: text, title: outline.title, headings: outline.headings, sentences: sentences,
      clauses: cut.clauses, quantities: placed.quantities, skips: placed.skips,
      unreadable: scan.unreadable, brackets: brackets, planItems: plan.items)
  }
}

/// The quantities of a scan, each in its clause; those outside clauses and in plans are no figures.
private struct PlacedQuantities {
  private(set) var quantities: [Quantity] = []
  private(set) var skips: [Skip]

  init(_ scan: NumberScan, text: ReportText, clauses: [Clause], sentences: [Sentence]) {
    skips = scan.skips
    var next = 0
    var moved: [Skip] = []
    for var quantity in scan.quantities {
      let place = quantity.number.lowerBound
      while next < clauses.count, clauses[next].range.upperBound <= place { next += 1 }
      guard next < clauses.count, clauses[next].range.lowerBound <= place else {
        moved.append(Skip(range: quantity.range, kind: .name))
        continue
      }
      if sentences[clauses[next].sentence].isPlan {
        moved.append(Skip(range: quantity.range, kind: .target))
        continue
      }
      quantity.clause = next
      quantities.append(quantity)
    }
    if !moved.isEmpty {
      skips = (skips + moved).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
    shareUnits(in: text)
  }

  /// 310、120、95条: a number without a unit has that of the next in its list.
  private mutating func shareUnits(in text: ReportText) {
    for index in quantities.indices.dropLast().reversed() where quantities[index].unit.isEmpty {
      let next = quantities[index + 1]
      let between =
        quantities[index].range
        .upperBound..<max(
          quantities[index].range.upperBound, next.range.lowerBound)
      let isListed = between.count == 1 && "、和及与".unicodeScalars.contains(text[between.lowerBound])
      if isListed { quantities[index].unit = next.unit }
    }
  }
}
