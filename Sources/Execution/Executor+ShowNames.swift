import Diagnostics
import Facts
import Indexing

/// The names that questions may use, with how many facts carry each and, where registers are loaded,
/// how many cases.
extension Executor {
  func showMeasures(_ answer: inout Answer) {
    let census = CaseCensus(registers)
    answer.columns = [
      .words("id", "id", "标识"), .words("name", "name", "名称"), .words("unit", "unit", "单位"),
    ]
    answer.columns += countColumns
    let catalogue = index.catalogue
    let ids = distinct(
      vocabulary.measures.map(\.id) + catalogue.measures.map(\.id) + census.measures)
    answer.rows = ids.map { id in
      let entry = catalogue.measure(id)
      let unit =
        entry?.units.first ?? vocabulary.measure(id)?.units.first ?? census.unit(of: id)
      return Row(
        cells: [.text(id), .term(measureTerm(id)), unit.map { .text($0) } ?? .missing]
          + counts(entry?.facts ?? 0, census.cases(of: id)))
    }
  }

  func showDimensions(_ answer: inout Answer) {
    let census = CaseCensus(registers)
    answer.columns = [
      .words("id", "id", "标识"), .words("name", "name", "名称"), .numbers("values", "values", "值"),
    ]
    answer.columns += countColumns
    let catalogue = index.catalogue
    let ids = distinct(
      vocabulary.dimensions.map(\.id) + catalogue.dimensions.map(\.id) + census.dimensions)
    answer.rows = ids.map { id in
      let name = vocabulary.dimension(id)?.name ?? census.name(of: id) ?? Wording(same: id)
      let values = values(of: id, stated(of: id), census.values(of: id))
      return Row(
        cells: [
          .text(id), .term(Term(id: id, name: name)), .number(Number(values.count)),
        ] + counts(catalogue.dimension(id)?.facts ?? 0, census.cases(saying: id)))
    }
  }

  func showValues(of id: String, _ answer: inout Answer) {
    answer.columns = [.words("id", "id", "标识"), .words("name", "name", "名称")] + countColumns
    let facts = stated(of: id)
    let cases = CaseCensus(registers).values(of: id)
    let counted = Dictionary(
      cases.map { ($0.name, $0.cases) }, uniquingKeysWith: { first, _ in first })
    let stated = Dictionary(
      facts.map { ($0.name, $0.facts) }, uniquingKeysWith: { $0 + $1 })
    let dimension = vocabulary.dimension(id)
    answer.rows = values(of: id, facts, cases).map { value in
      let name = dimension?.value(value)?.name ?? Wording(same: value)
      return Row(
        cells: [.text(value), .term(Term(id: value, name: name))]
          + counts(stated[value] ?? 0, counted[value] ?? 0))
    }
  }

  /// The values of a dimension that facts carry.
  private func stated(of id: String) -> [Catalogue.Entry] {
    index.catalogue.dimension(id)?.values ?? []
  }

  /// The listed values of a dimension, then those that documents state besides, then those of cases.
  private func values(
    of id: String, _ facts: [Catalogue.Entry], _ cases: [(name: String, cases: Int)]
  ) -> [String] {
    distinct(
      (vocabulary.dimension(id)?.values.map(\.id) ?? []) + facts.map(\.name) + cases.map(\.name))
  }

  /// Cases are counted only where there are registers: elsewhere the column would be all zeros.
  private var countColumns: [Column] {
    [.numbers("facts", "facts", "数据")]
      + (registers.isEmpty ? [] : [.numbers("cases", "cases", "件数")])
  }

  private func counts(_ facts: Int, _ cases: Int) -> [Cell] {
    [.number(Number(facts))] + (registers.isEmpty ? [] : [.number(Number(cases))])
  }

  private func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
