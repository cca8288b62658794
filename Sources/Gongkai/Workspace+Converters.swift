import Diagnostics
import Facts
import Importing
import Planning

/// `show converters`: which forms of documents can be read here, by what, and what is missing.
extension Workspace {
  func converters(_ plan: Plan) -> Answer {
    var answer = Answer(query: plan.text, verb: plan.verb)
    answer.columns = [
      Self.column("format", "format", "格式"), Self.column("endings", "endings", "扩展名"),
      Self.column("program", "program", "程序"), Self.column("package", "package", "软件包"),
      Self.column("place", "found at", "位置"),
    ]
    answer.rows = Converters.all.map { converter in
      Row(cells: [
        .text(converter.format), .list(converter.extensions.map { .text("." + $0) }),
        .text(converter.program), .text(converter.package), .term(Self.term(of: converter.place)),
      ])
    }
    let missing = Converters.all.filter { $0.place == .missing }.map {
      "\($0.program) (\($0.package))"
    }
    if !missing.isEmpty {
      let list = missing.joined(separator: ", ")
      answer.notes = [
        Note(
          code: "not-loaded",
          text: Wording(english: "not installed: \(list)", chinese: "未安装:\(list)"))
      ]
    }
    return answer
  }

  private static func term(of place: Converter.Place) -> Term {
    switch place {
    case .builtIn:
      Term(id: "built-in", name: Wording(english: "built in", chinese: "内置"))
    case .program(let path): Term(id: path, name: Wording(same: path))
    case .missing: Term(id: "missing", name: Wording(english: "missing", chinese: "缺少"))
    }
  }

  private static func column(_ name: String, _ english: String, _ chinese: String) -> Column {
    Column(name: name, title: Wording(english: english, chinese: chinese), kind: .string)
  }
}
