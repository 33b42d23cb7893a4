/// How papers look: black on white, in letters for every language of the product. The program that sets them knows no grid, so there is none.
enum PaperStyle {
    static func text(on sheet: PrintedPage.Sheet) -> String {
        let margin = sheet == .a5 ? "11mm 10mm 14mm" : "18mm 18mm 20mm", size = sheet == .a5 ? "8.5pt" : "10pt"
        return """
            @page { size: \(sheet.rawValue); margin: \(margin); @bottom-center { content: counter(page) " / " counter(pages); font: 7pt \(letters); color: #555 } }
            body { font: \(size)/1.4 \(letters); color: #000; margin: 0; overflow-wrap: break-word }
            """ + rules
    }

    private static let letters = #"Inter, "Noto Sans", "Noto Sans CJK SC", sans-serif"#

    private static let rules = """

        h1 { font-size: 1.7em; line-height: 1.2; margin: 0 0 3mm }
        h2 { font-size: 1.2em; margin: 5mm 0 2mm; break-after: avoid }
        h3 { font-size: 1em; margin: 0; break-after: avoid }
        p, dl, ul, ol, table, blockquote { margin: 0 0 2mm }
        a { color: inherit; text-decoration: none }
        .note, .where { color: #444; font-size: .9em }
        .tag { border: .2mm solid; border-radius: 1mm; padding: 0 1mm; font-size: .85em; font-weight: 600 }
        .columns { columns: 2; column-gap: 6mm }
        .numbered { break-inside: avoid; border-top: .2mm solid #888; padding: 1.5mm 0 }
        .numbered::after { content: ""; display: block; clear: both }
        .qr { float: right; width: 19mm; height: 19mm; margin: 0 -1mm 1mm 2mm }
        table { border-collapse: collapse; width: 100% }
        th, td { border-bottom: .2mm solid #888; padding: 1mm 2mm 1mm 0; text-align: left; vertical-align: top }
        thead { display: table-header-group }
        tr, li, dd, blockquote { break-inside: avoid }
        ul, ol { padding-left: 5mm }
        .list { list-style: none; padding: 0 }
        .list > li { border-top: .2mm solid #888; padding: 1.5mm 0 }
        dt { font-weight: 600 }
        dd { margin: 0 0 1.5mm }
        blockquote { border-left: .6mm solid #888; padding-left: 3mm; white-space: pre-line }
        """
}
