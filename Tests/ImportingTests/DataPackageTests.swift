import Diagnostics
import Testing

@testable import Importing

struct DataPackageTests {
  private func lines(_ text: String) -> [String] {
    let source = SourceText(name: "datapackage.json", text: text)
    return ProblemLines.of(DataPackage(source).diagnostics, in: source)
  }

  @Test func `names may stand alone or in a list`() throws {
    let source = SourceText(
      name: "datapackage.json",
      text: """
        {"resources": [{"name": "figures", "path": "./data/figures.csv", "encoding": "GBK",
          "dialect": {"delimiter": ",", "header": true},
          "schema": {
            "missingValues": ["", "-"], "primaryKey": "id",
            "fields": [
              {"name": "id", "type": "integer", "constraints": {"required": true, "unique": true}},
              {"name": "year", "type": "year", "constraints": {"minimum": 2008, "maximum": "2030"}},
              {"name": "kind", "constraints": {"enum": ["a", "b"]}}],
            "foreignKeys": [
              {"fields": ["kind"], "reference": {"resource": "figures", "fields": ["id"]}}]}}]}
        """)
    let package = DataPackage(source)
    #expect(package.diagnostics.isEmpty)
    let resource = try #require(package.resources.first)
    #expect(resource.name == "figures" && resource.path == "data/figures.csv")
    let schema = resource.schema
    #expect(schema.missingValues == ["", "-"] && schema.primaryKey == ["id"])
    #expect(schema.fields.map(\.type) == [.integer, .year, .string])
    #expect(schema.fields[0].isRequired && schema.fields[0].isUnique)
    #expect(schema.fields[1].minimum == "2008" && schema.fields[1].maximum == "2030")
    #expect(schema.fields[2].words == ["a", "b"])
    #expect(schema.foreignKeys.map(\.columns) == [["kind"]])
    #expect(schema.foreignKeys.map(\.referenced) == [["id"]])
  }

  @Test func `what is promised and not checked is named`() {
    let text = """
      {
        "resources": [
          {
            "name": "observations",
            "path": "observations.csv",
            "encoding": "shift_jis",
            "schema": {
              "uniqueKeys": [["measure"]],
              "fields": [
                {"name": "organisation", "type": "geopoint"},
                {"name": "value", "type": "nunber", "groupChar": ","},
                {"name": "period", "type": "date", "format": "%Y"},
                {"name": "measure", "constraints": {"pattern": "a+", "minimum": "a"}}
              ]
            }
          }
        ]
      }
      """
    #expect(
      lines(text) == [
        "6:19: the encoding “shift_jis” is not checked",
        "8:9: the property “uniqueKeys” is not checked",
        "10:44: the type “geopoint” is not checked",
        "11:37: the type “nunber” is not checked → number",
        "11:47: the property “groupChar” is not checked",
        "12:56: the format “%Y” is not checked",
        "13:47: the constraint “pattern” is not checked",
        "13:64: the constraint “minimum” is not checked",
      ])
  }

  @Test func `keys that lead nowhere are named with the nearest name`() {
    let text = """
      {
        "resources": [
          {
            "name": "a", "path": "a.csv",
            "schema": {
              "fields": [{"name": "measure"}, {"name": "source"}],
              "primaryKey": ["measur"],
              "foreignKeys": [
                {"fields": "source", "reference": {"resource": "sorces", "fields": "source"}},
                {"fields": ["measure", "source"], "reference": {"resource": "", "fields": "source"}},
                {"fields": "source", "reference": {"resource": "sources", "fields": "id"}},
                {"fields": "source"}
              ]
            }
          },
          {"name": "sources", "path": "sources.csv", "schema": {"fields": [{"name": "source"}]}},
          {"name": "sources", "path": "./sources.csv"}
        ]
      }
      """
    #expect(
      lines(text) == [
        "7:24: no field is called “measur” → measure",
        "9:58: no resource is called “sorces” → sources",
        "10:85: a key of 2 columns leads to 1",
        "11:79: no field is called “id”",
        "12:11: “reference” is missing here",
        "17:14: “sources” stands twice",
        "17:33: “sources.csv” stands twice",
      ])
  }

  @Test(arguments: [
    "/etc/passwd", "../a.csv", "data/../../a.csv", "https://a.example/a.csv", "..", "", "~/a.csv",
    #"..\\a.csv"#,
  ])
  func `a path that leaves the folder is refused`(path: String) {
    let text = #"{"resources": [{"name": "a", "path": "\#(path)"}]}"#
    let source = SourceText(name: "datapackage.json", text: text)
    let package = DataPackage(source)
    #expect(package.resources.isEmpty)
    #expect(package.diagnostics.map(\.id) == ["unsafe-path"])
    #expect(source.column(at: package.diagnostics.first?.range?.lowerBound ?? 0) == 38)
  }

  @Test(arguments: [
    ("[]", "1:1: an object is expected here"),
    ("{}", "1:1: “resources” is missing here"),
    (#"{"resources": {}}"#, "1:15: a list is expected here"),
    (#"{"resources": [1]}"#, "1:16: an object is expected here"),
    (#"{"resources": [{"name": "a"}]}"#, "1:16: “path” is missing here"),
    (#"{"resources": [{"path": "a.csv"}]}"#, "1:16: “name” is missing here"),
    (#"{"resources": [{"name": "a", "path": 1}]}"#, "1:38: a text in quotes is expected"),
    (
      #"{"resources": [{"name": "a", "path": ["a.csv", "b.csv"]}]}"#,
      "1:38: a table in several files is not read; one path is expected"
    ),
    (
      #"{"resources": [{"name": "a", "data": []}]}"#, "1:38: “data” in this form is not read"
    ),
    (
      #"{"resources": [{"name": "a", "path": "a.csv", "dialect": {"delimiter": ";"}}]}"#,
      "1:72: tables are read with the delimiter , only"
    ),
    (
      #"{"resources": [{"name": "a", "path": "a.csv", "schema": "s.json"}]}"#,
      "1:57: “schema” in this form is not read"
    ),
    (
      #"{"resources": [{"name": "a", "path": "a.csv", "format": "xlsx"}]}"#,
      "1:57: “xlsx” in this form is not read"
    ),
    (
      #"{"resources": [{"name": "a", "path": "a.csv", "schema": {"fields": "#
        + #"[{"name": "b", "constraints": {"required": 1}}]}}]}"#,
      "1:111: true or false is expected"
    ),
    (
      #"{"resources": [{"name": "a", "path": "a.csv", "schema": {"fields": "#
        + #"[{"name": "b", "type": "year", "constraints": {"minimum": 1.5}}]}}]}"#,
      "1:126: the minimum is no value of the type year"
    ),
  ])
  func `a descriptor of another shape is told where`(text: String, line: String) {
    #expect(lines(text) == [line])
  }
}
