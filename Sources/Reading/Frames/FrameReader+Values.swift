import Facts

/// The values of dimensions that a figure's words name: 电话, 办结, 予以公开.
extension FrameReader {
  /// The listed values that the segment's words name.
  func listedValues(_ segment: Segment, measure: Int) -> Coordinates {
    var coordinates = Coordinates()
    var before = visible(segment.before)
    if before.isEmpty, stripped(segment.before).isEmpty { before = cuesOfLead(segment) }
    for cues in [before, visible(nearAfter(segment))] {
      addValues(cues.filter(\.isValue), measure: measure, to: &coordinates)
    }
    if words.id(measure) == "publications", let paper = newspaper(segment) {
      coordinates["outlet"] = [paper]
    }
    settleWay(segment, measure: measure, in: &coordinates)
    return coordinates
  }

  /// Adds what the words name in the dimensions that are still open.
  private func addValues(_ cues: [Cue], measure: Int, to coordinates: inout Coordinates) {
    for dimension in words.vocabulary.dimensions.indices
    where cues.contains(where: { $0.isValue(of: dimension) }) {
      let id = words.vocabulary.dimensions[dimension].id
      guard coordinates[id].isEmpty, id != "delta" else { continue }
      let values = cues.filter { cue in
        guard case .value(dimension, let value) = cue.meaning else { return false }
        return words.fits(dimension: dimension, value: value, measure: measure) && !isDenied(cue)
      }
      coordinates[id] = chosen(values, dimension: dimension)
    }
  }

  /// 《岚陵日报》专版刊登15则: a name on 报 is a newspaper, but for 《县政府公报》.
  private func newspaper(_ segment: Segment) -> String? {
    guard let name = draft.titles(in: segment.before).last,
      draft.text.has("报", before: name.upperBound - 1)
    else { return nil }
    if draft.text.has("政府公报", before: name.upperBound - 1) { return "gazette" }
    return draft.text.has("公报", before: name.upperBound - 1) ? nil : "newspaper"
  }

  /// What 转 means among ways, and what the way takes in besides.
  private func settleWay(_ segment: Segment, measure: Int, in coordinates: inout Coordinates) {
    if coordinates["channel"] == ["transferred"] {
      if coordinates["status"] == ["transferred"] {
        // 受理工单90件,转办70件: passed on, and not come so.
        coordinates["channel"] = []
      } else if draft.skips(in: segment.before).contains(where: { $0.kind == .hotline }) {
        // 110联动平台转来956件: what a telephone line passes on came by telephone.
        coordinates["channel"] = ["phone"]
      }
    }
    guard !coordinates["channel"].isEmpty else { return }
    coordinates["includes"] = included(segment, measure: measure)
  }

  /// The words right behind a quantity, up to the next mark: 胜诉2件,撤诉1件.
  private func nearAfter(_ segment: Segment) -> Range<Int> {
    let start = segment.after.lowerBound
    let limit = min(start + 12, segment.after.upperBound)
    let end = (start..<max(start, limit)).first { ",;、".unicodeScalars.contains(draft.text[$0]) }
    return start..<max(start, end ?? limit)
  }

  /// 不属实, 未采用, 无一超期: the word before takes the value back.
  private func isDenied(_ cue: Cue) -> Bool {
    let start = cue.range.lowerBound
    return start > 0
      && ("不未".unicodeScalars.contains(draft.text[start - 1])
        || draft.text.has("无一", before: start))
  }

  /// 采用过半,为22条: the clause before, where it has no figure and this one nothing but a figure.
  private func cuesOfLead(_ segment: Segment) -> [Cue] {
    guard segment.opensClause, let range = draft.clause(before: segment) else { return [] }
    let next = draft.quantities.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    let hasFigure =
      next < draft.quantities.count && draft.quantities[next].range.lowerBound < range.upperBound
    return hasFigure ? [] : visible(max(range.lowerBound, range.upperBound - 40)..<range.upperBound)
  }

  /// 来信(含传真、网上): what the part takes in besides.
  private func included(_ segment: Segment, measure: Int) -> [String] {
    guard let channel = words.dimension("channel") else { return [] }
    var values: [String] = []
    for cue in map[segment.before] {
      guard case .value(channel, let value) = cue.meaning,
        words.fits(dimension: channel, value: value, measure: measure),
        let pair = draft.brackets.innermost(around: cue.range), draft.text[pair.lowerBound] == "(",
        segment.before.contains(pair.lowerBound),
        draft.text.has(oneOf: ValueWords.including, at: pair.lowerBound + 1)
      else { continue }
      values.append(words.vocabulary.dimensions[channel].values[value].id)
    }
    return values
  }
}

/// The words around values of dimensions.
enum ValueWords {
  /// What opens a bracket that tells what a way takes in besides.
  static let including = ["含", "包括", "包含"]

  /// What may stand between two values that hold together.
  static let joins = ["", "和", "与", "及", "、", "以及", "及各", "和各"]

  /// Outcomes that decide a request, whatever reason stands before them.
  static let decisions: Set<String> = ["not_provided", "not_processed", "denied"]

  /// Applications of the telephone, which say more than that the way was online.
  static let applications: Set<String> = ["wechat", "weibo", "app"]
}
