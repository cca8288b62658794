import Diagnostics
import Facts
import Indexing
import Planning

extension Executor {
  /// `show`: what is loaded and what the vocabulary knows of it.
  func show(_ topic: Plan.Topic, _ plan: Plan) -> Answer {
    var answer = Answer(query: plan.text, verb: plan.verb)
    switch topic {
    case .reports: showReports(&answer)
    case .measures: showMeasures(&answer)
    case .dimensions: showDimensions(&answer)
    case .organisations: showOrganisations(&answer)
    case .history: showHistory(&answer)
    // What files and programs say is known to who reads them, not here.
    case .converters, .registers, .rejected, .memory: break
    case .dimension(let id): showValues(of: id, &answer)
    case .measure(let id): showMeasure(id, &answer)
    }
    return answer
  }

  private func showReports(_ answer: inout Answer) {
    answer.columns = [
      .organisation, .year, .words("document", "document", "文件"),
      .numbers("facts", "facts", "数据"), .numbers("plan_items", "plan items", "计划条目"),
      .numbers("unread", "unread", "未读"),
    ]
    answer.rows = index.reports.map { report in
      Row(cells: [
        .text(report.organisation), .period(report.period), .text(report.source.name),
        .number(Number(report.facts.count)), .number(Number(report.plan.count)),
        .number(Number(report.unread.count)),
      ])
    }
  }

  private func showHistory(_ answer: inout Answer) {
    answer.columns = [
      .words("document", "document", "文件"), .numbers("facts", "facts", "数据"),
      .numbers("organisations", "organisations", "机构"), .words("periods", "periods", "时期"),
      .numbers("measures", "measures", "指标"), .numbers("sources", "cited documents", "引用文件"),
    ]
    answer.rows = index.histories.map { table in
      let periods = table.facts.map(\.period).sorted()
      let span = [periods.first, periods.last].compactMap { $0?.description }
      return Row(cells: [
        .text(table.source.name), .number(Number(table.facts.count)),
        .number(Number(Set(table.facts.map(\.organisation)).count)),
        .text(Array(Set(span)).sorted().joined(separator: " – ")),
        .number(Number(Set(table.facts.map(\.measure)).count)),
        .number(Number(Set(table.citations.compactMap { $0?.id }).count)),
      ])
    }
  }

  private func showOrganisations(_ answer: inout Answer) {
    answer.columns = [
      .organisation, .words("level", "level", "层级"), .words("part_of", "part of", "隶属"),
      .words("succeeds", "continues", "承接"), .words("aliases", "other names", "别名"),
      .numbers("reports", "reports", "报告"), .numbers("facts", "facts", "数据"),
    ]
    let catalogue = index.catalogue
    let facts = Dictionary(
      catalogue.organisations.map { ($0.name, $0.facts) }, uniquingKeysWith: { $0 + $1 })
    let known = Set(index.organisations.map(\.name))
    let others = (catalogue.reporting + catalogue.organisations.map(\.name)).filter {
      !known.contains($0)
    }
    var seen: Set<String> = []
    let all = index.organisations + others.map { Organisation(name: $0) }
    answer.rows = all.filter { seen.insert($0.name).inserted }.map { organisation in
      Row(cells: [
        .text(organisation.name), organisation.level.map { .text($0) } ?? .missing,
        organisation.partOf.map { .text($0) } ?? .missing,
        organisation.succeeds.map { .text($0) } ?? .missing,
        organisation.aliases.isEmpty ? .missing : Self.texts(organisation.aliases),
        .number(Number(index.reports.count { $0.organisation == organisation.name })),
        .number(Number(facts[organisation.name] ?? 0)),
      ])
    }
  }

  private func showMeasure(_ id: String, _ answer: inout Answer) {
    answer.measure = measureTerm(id)
    answer.columns = [.words("field", "field", "项"), .words("content", "content", "内容")]
    let entry = index.catalogue.measure(id)
    let measure = vocabulary.measure(id)
    let fields: [(String, String, String, Cell)] = [
      ("id", "id", "标识", .text(id)),
      ("names", "names", "名称", Self.texts([measure?.name.english, measure?.name.chinese])),
      ("synonyms", "synonyms", "同义词", Self.texts(measure?.synonyms ?? [])),
      ("units", "units", "单位", Self.texts(measure?.units ?? entry?.units ?? [])),
      ("nature", "nature", "性质", .text((measure?.nature ?? .flow).rawValue)),
      ("dimensions", "dimensions", "维度", Self.texts(entry?.dimensions ?? [])),
      ("periods", "periods", "时期", Self.texts(entry?.periods.map(\.description) ?? [])),
      ("facts", "facts", "数据", .number(Number(entry?.facts ?? 0))),
    ]
    answer.rows = fields.map { field in
      let name = Wording(english: field.1, chinese: field.2)
      return Row(cells: [.term(Term(id: field.0, name: name)), field.3])
    }
  }

  private static func texts(_ texts: [String?]) -> Cell {
    .list(texts.compactMap { $0 }.map { .text($0) })
  }
}
