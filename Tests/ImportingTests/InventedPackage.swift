@testable import Importing

/// A small data package about places that do not exist, written into a scratch folder.
enum InventedPackage {
  static let descriptor = """
    {"resources": [
      {"name": "observations", "path": "observations.csv", "schema": {
        "fields": [
          {"name": "organisation", "constraints": {"required": true}},
          {"name": "period", "constraints": {"required": true}},
          {"name": "measure", "constraints": {"required": true}},
          {"name": "channel"},
          {"name": "value", "type": "number", "constraints": {"required": true}},
          {"name": "unit"},
          {"name": "precision", "constraints":
            {"enum": ["exact", "about", "over", "at_least", "at_most"]}},
          {"name": "source"}],
        "foreignKeys": [
          {"fields": "organisation",
            "reference": {"resource": "organisations", "fields": "organisation"}},
          {"fields": "source", "reference": {"resource": "sources", "fields": "source"}}]}},
      {"name": "organisations", "path": "organisations.csv", "schema": {
        "fields": [{"name": "organisation"}, {"name": "part_of"}, {"name": "aliases"}],
        "primaryKey": "organisation"}},
      {"name": "sources", "path": "sources.csv", "schema": {
        "fields": [{"name": "source"}, {"name": "title"}, {"name": "url"}],
        "primaryKey": "source"}}
    ]}
    """

  static let header = "organisation,period,measure,channel,value,unit,precision,source\n"

  /// Writes the package with its rows of observations.
  static func write(_ rows: String, to folder: ScratchFolder, below path: String) throws {
    let files = [
      "datapackage.json": descriptor,
      "observations.csv": header + rows,
      "organisations.csv": """
      organisation,part_of,aliases
      青河市,,
      青河市环境保护局,青河市,青河环保局

      """,
      "sources.csv": """
      source,title,url
      S1,青河市2019年统计公报,https://qinghe.example/2019
      S2,青河市2020年统计公报,

      """,
    ]
    for (name, text) in files { try folder.write("\(path)/\(name)", Array(text.utf8)) }
  }
}
