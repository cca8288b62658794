import Diagnostics
import Facts
import Testing

@testable import Tracking

/// The table of suggestions, cell by cell.
struct SuggestedLevelTests {
  private let suggestion = LevelSuggestion(vocabulary: .builtIn)

  private func measure(_ before: CountedFigure?, _ now: CountedFigure?) -> TrackedMeasure {
    let spoken = SpokenMeasure(
      measure: Measure(id: "bulletins", name: .init(same: "简报")), narrowing: nil)
    return TrackedMeasure(spoken: spoken, baseline: before, actual: now)
  }

  private func figure(
    _ value: Int?, _ unit: String = "期", _ precision: Precision = .exact
  ) -> CountedFigure {
    CountedFigure(
      value: value.map { Number($0) }, precision: precision, unit: unit, sources: [])
  }

  private func levels(_ before: CountedFigure?, _ now: CountedFigure?) -> [CompletionLevel?] {
    [true, false].map {
      suggestion.level(measures: [measure(before, now)], isMentioned: $0)
    }
  }

  @Test func `a figure that grew or is new suggests more than one that stands`() {
    #expect(levels(figure(12), figure(18)) == [.substantial, .limited])
    #expect(levels(nil, figure(18)) == [.substantial, .limited])
    #expect(levels(figure(12), figure(9)) == [.limited, .limited])
    #expect(levels(figure(12), nil) == [.limited, .noEvidence])
  }

  @Test func `a zero stated for the first time is no beginning`() {
    #expect(levels(nil, figure(0)) == [.limited, .limited])
  }

  @Test func `growth that units or inexact figures leave open does not count`() {
    #expect(levels(figure(12, "批"), figure(30, "人次")) == [.limited, .limited])
    #expect(levels(figure(12, "件"), figure(30, "批")) == [.substantial, .limited])
    #expect(levels(figure(2000, "份", .over), figure(2100, "份")) == [.limited, .limited])
    #expect(levels(figure(2000, "份"), figure(2000, "份", .over)) == [.limited, .limited])
    #expect(levels(figure(2000, "份"), figure(2100, "份", .over)) == [.substantial, .limited])
    #expect(levels(figure(nil), figure(18)) == [.limited, .limited])
    #expect(levels(figure(12), figure(nil)) == [.limited, .limited])
  }

  @Test func `without figures a sentence alone suggests limited`() {
    #expect(suggestion.level(measures: [], isMentioned: true) == .limited)
    #expect(suggestion.level(measures: [], isMentioned: false) == .noEvidence)
  }

  @Test(
    arguments: [
      ([.completed, .substantial, .limited], .substantial), ([.completed, .limited], .limited),
      ([.noEvidence, .noEvidence], .noEvidence), ([.notStarted, .noEvidence], .limited),
      ([.notStarted, .notStarted], .notStarted), ([.withdrawn, .completed], .substantial),
      ([.withdrawn], .withdrawn), ([.completed, nil], nil),
    ] as [([CompletionLevel?], CompletionLevel?)])
  func `an item takes its level from its actions`(
    levels: [CompletionLevel?], expected: CompletionLevel?
  ) {
    #expect(suggestion.level(ofActions: levels) == expected)
  }
}
