import Diagnostics
import Facts

/// The page of an answer; what comes from documents is escaped, and nothing is fetched.
struct HTMLPage {
  /// Light or dark as the reader's system is; figures line up under one another.
  private static let style = """
    :root { color-scheme: light dark; }
    body { font-family: \(Markup.fonts); line-height: 1.6; max-width: 60rem; margin: 2rem auto; \
    padding: 0 1rem; }
    h1 { font-size: 1.3rem; overflow-wrap: anywhere; }
    table { border-collapse: collapse; margin: 1rem 0; }
    th, td { padding: .25rem .75rem; text-align: left; vertical-align: top; \
    border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .total td { font-weight: 600; border-top: 2px solid currentColor; }
    figure { margin: 1rem 0; overflow-x: auto; }
    figure svg { max-width: 100%; height: auto; }
    sup { font-size: .7em; line-height: 0; }
    sup a { text-decoration: none; }
    cite { font-style: normal; }
    td ul { margin: 0; padding-left: 1.1rem; }
    li:target { outline: 2px solid; }
    """

  private let answer: Answer
  private let style: OutputStyle

  init(_ answer: Answer, language: Language) {
    self.answer = answer
    style = OutputStyle(language: language)
  }

  var text: String {
    let title = Markup.text(answer.query)
    let body = [
      ["<h1>\(title)</h1>"], figure, HTMLTable(answer, style: style).lines,
      answer.detailAnswer.map { HTMLTable($0, style: style).lines } ?? [], notes, sources,
    ]
    let lines =
      [
        "<!doctype html>", "<html lang=\"\(Markup.tag(of: style.language))\">", "<head>",
        "<meta charset=\"utf-8\">",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        "<meta http-equiv=\"Content-Security-Policy\" "
          + "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        "<title>\(title)</title>", "<style>", Self.style, "</style>", "</head>", "<body>",
      ] + body.flatMap { $0 } + ["</body>", "</html>"]
    return lines.map { $0 + "\n" }.joined()
  }

  private var figure: [String] {
    guard let picture = Picture(answer, language: style.language, isAlone: false).text else {
      return []
    }
    return ["<figure>", picture + "</figure>"]
  }

  private var notes: [String] {
    guard !answer.notes.isEmpty else { return [] }
    let items = answer.notes.map { note in
      "<li>" + Markup.text(note.text.text(in: style.language))
        + HTMLTable.footnotes(note.sources, of: answer) + "</li>"
    }
    return ["<section>", heading(Phrase.note), "<ul>"] + items + ["</ul>", "</section>"]
  }

  private var sources: [String] {
    guard !answer.sources.isEmpty else { return [] }
    let items = answer.sources.enumerated().map { index, source in
      "<li id=\"s\(index + 1)\">" + footnote(source) + "</li>"
    }
    return ["<section>", heading(Phrase.source), "<ol>"] + items + ["</ol>", "</section>"]
  }

  private func heading(_ name: Wording) -> String { "<h2>\(name.text(in: style.language))</h2>" }

  /// A source: `朝阳市环境保护局 2011, seeds/…, 五(二) line 23: “…<mark>56</mark>…”`, then what it cites.
  private func footnote(_ source: Source) -> String {
    let place = source.place
    let section = place.section.isEmpty ? "" : place.section + " "
    let lead =
      "\(source.organisation) \(source.period), \(source.document), \(section)"
      + Phrase.line(place.line).text(in: style.language) + Phrase.colon.text(in: style.language)
    let sentence = HTMLTable.marked(MarkedText(place))
    return Markup.text(lead) + "“" + sentence + "”" + (source.citation.map(cited) ?? "")
  }

  /// Only addresses of the web become links.
  private func cited(_ citation: Citation) -> String {
    let title = Markup.text(citation.title)
    guard let url = citation.url, url.hasPrefix("https://") || url.hasPrefix("http://") else {
      return " — <cite>\(title)</cite>"
    }
    return " — <cite><a href=\"\(Markup.text(url))\" rel=\"noreferrer\">\(title)</a></cite>"
  }
}
