import Diagnostics
import Facts
import Testing

@testable import Tracking

/// The figure that an action aims at, and the level that missing it leaves.
struct PlannedTargetTests {
  @Test(arguments: [
    ("网站发布信息不少于1500条", ["条", "篇"], "1500"), ("组织新闻发布会2次以上", ["次", "场"], "2"),
    ("发放宣传单1.2万余份", ["份"], "12000"), ("编发简报", ["期"], nil),
    ("2013年编发简报12期", ["期"], "12"), ("编发简报12期、专刊4期", ["期"], nil),
    ("办结率达到98%", ["件"], nil),
  ])
  func `a number before a unit of the measure is the target`(
    action: String, units: [String], expected: String?
  ) {
    #expect(PlannedTarget.number(in: action, units: units)?.description == expected)
  }

  private func level(_ actual: Int, target: Int?, before: Int) -> CompletionLevel? {
    let measure = Measure(id: "bulletins", name: .init(same: "bulletins"), units: ["期"])
    func figure(_ value: Int) -> CountedFigure {
      CountedFigure(value: Number(value), unit: "期", sources: [])
    }
    let tracked = TrackedMeasure(
      spoken: SpokenMeasure(measure: measure, narrowing: nil), baseline: figure(before),
      actual: figure(actual), target: target.map { Number($0) })
    let vocabulary = Vocabulary(measures: [measure], dimensions: [], unitClasses: [])
    return LevelSuggestion(vocabulary: vocabulary).level(measures: [tracked], isMentioned: true)
  }

  @Test func `growth short of the target suggests no more than limited`() {
    #expect(level(10, target: 12, before: 6) == .limited)
    #expect(level(12, target: 12, before: 6) == .substantial)
    #expect(level(12, target: 12, before: 20) == .substantial)
    #expect(level(10, target: nil, before: 6) == .substantial)
  }
}
