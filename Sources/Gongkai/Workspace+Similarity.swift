import Diagnostics
import Facts
import Planning
import Tracking

/// `similarity`: what reports repeat of the ones before.
extension Workspace {
  /// Each report of the periods held against the one of the period before it in the list; without
  /// periods, each office's newest report against the one before.
  func similarity(_ periods: [Period], _ scope: Scope, _ plan: Plan) -> Answer {
    let own = reports.filter { scope.organisations?.contains($0.organisation) ?? true }
    var seen: Set<String> = []
    let offices = own.map(\.organisation).filter { seen.insert($0).inserted }
    var answer = SimilarityAnswer(
      text: plan.text, verb: plan.verb, hasOrganisations: offices.count > 1)
    var missing: [Wording] = []
    for office in offices {
      let years = periods.isEmpty ? newestTwo(of: office) : periods
      if years.count < 2 { missing.append(Self.oneReport(of: office)) }
      for (before, after) in zip(years, years.dropFirst()) {
        guard let old = report(of: office, for: before), let new = report(of: office, for: after)
        else {
          missing.append(Self.noReports(of: office, before, after))
          continue
        }
        answer.add(new, before: old)
      }
    }
    if offices.isEmpty {
      missing = [Wording(english: "no report is loaded", chinese: "尚未载入报告")]
    }
    return answer.finished(missing: missing)
  }

  private func report(of office: String, for period: Period) -> Report? {
    reports.first { $0.organisation == office && $0.period == period }
      ?? organisations.first { $0.name == office }?.succeeds.flatMap { predecessor in
        reports.first { $0.organisation == predecessor && $0.period == period }
      }
  }

  private func newestTwo(of office: String) -> [Period] {
    let periods = reports.filter { $0.organisation == office }.map(\.period)
    return Array(Set(periods).sorted().suffix(2))
  }

  private static func oneReport(of office: String) -> Wording {
    Wording(
      english: "only one report of \(office) is loaded", chinese: "\(office)只载入了一份报告")
  }

  private static func noReports(of office: String, _ before: Period, _ after: Period) -> Wording {
    Wording(
      english: "the reports of \(office) for \(before) and \(after) are not both loaded",
      chinese: "\(office) \(before) 年和 \(after) 年的报告未都载入")
  }
}
