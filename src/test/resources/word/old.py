"""Makes nested.docx, tracked.docx and marks.docx, from which LibreOffice made the .doc files of these names.

USE  python3 old.py && soffice --headless --convert-to doc nested.docx tracked.docx marks.docx

tianjin-2025.doc is what LibreOffice makes of the published tables as Goalsheet exports them. In
nested.docx the form stands in a table of one cell, and a small table in a cell beside text. In
tracked.docx words and a whole row are deleted and others put in, with tracking; a link is a field.
In marks.docx there are characters of Word's own, a list of contents, and a text box.
"""

import zipfile

PARTS = {
    "[Content_Types].xml": """<Types
xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels"
ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml"
ContentType="application/xml"/><Override PartName="/word/document.xml"
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>""",
    "_rels/.rels": """<Relationships
xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
Target="word/document.xml"/></Relationships>""",
}
NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CHANGE = 'w:id="1" w:author="x" w:date="2026-01-01T00:00:00Z"'


def save(name, *blocks):
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as file:
        for part, text in PARTS.items():
            file.writestr(part, text)
        file.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{NAMESPACE}"><w:body>{"".join(blocks)}'
            '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>',
        )


def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def inserted(text):
    return f"<w:ins {CHANGE}>{run(text)}</w:ins>"


def deleted(text):
    return f"<w:del {CHANGE}><w:r><w:delText>{text}</w:delText></w:r></w:del>"


def paragraph(*runs):
    return f'<w:p>{"".join(runs)}</w:p>'


def gone(text):
    return f"<w:p><w:pPr><w:rPr><w:del {CHANGE}/></w:rPr></w:pPr>{deleted(text)}</w:p>"


def cell(width, *content, span=1, merge=None):
    merged = f'<w:vMerge w:val="{merge}"/>' if merge else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:gridSpan w:val="{span}"/>{merged}'
        f'</w:tcPr>{"".join(content)}</w:tc>'
    )


def words(width, text, **merge):
    return cell(width, paragraph(run(text)), **merge)


def row(*cells):
    return f'<w:tr>{"".join(cells)}</w:tr>'


def table(widths, *rows):
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{"".join(rows)}</w:tbl>'
    )


def field(instruction, result):
    def mark(kind):
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    return (
        f'{mark("begin")}<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        f'{mark("separate")}{run(result)}{mark("end")}'
    )


FORM = table(
    [1000, 1500, 2500],
    row(words(1000, "项目名称"), words(4000, "图书购置", span=2)),
    row(words(1000, "一级指标"), words(1500, "二级指标"), words(2500, "三级指标")),
    row(
        words(1000, "产出指标", merge="restart"), words(1500, "数量指标"), words(2500, "采购图书")
    ),
    row(words(1000, "", merge="continue"), words(1500, "质量指标"), words(2500, "合格率")),
)
SMALL = table(
    [800, 800],
    row(words(800, "甲"), words(800, "乙")),
    row(words(800, "丙"), words(800, "丁")),
)

save(
    "nested.docx",
    paragraph(run("1.图书购置绩效目标表")),
    table([5400], row(cell(5400, paragraph(run("年度")), FORM, paragraph()))),
    paragraph(run("说明")),
    table(
        [2000, 3000],
        row(
            words(2000, "绩效目标"),
            cell(3000, paragraph(run("前")), SMALL, paragraph(run("后"))),
        ),
    ),
    paragraph(run("又一张")),
    table([5400], row(cell(5400, SMALL, paragraph()))),
    paragraph(),
    table([3000, 2000], row(cell(3000, SMALL, paragraph(run("后"))), words(2000, "戊"))),
)
save(
    "tracked.docx",
    paragraph(run("1.图书"), deleted("旧"), inserted("新"), run("绩效目标表")),
    table(
        [1500, 3500],
        row(
            words(1500, "项目名称"),
            cell(3500, paragraph(run("图书"), deleted("采购"), inserted("购置"))),
        ),
        row(f"<w:trPr><w:del {CHANGE}/></w:trPr>", cell(1500, gone("删去")), cell(3500, gone("行"))),
        row(
            words(1500, "绩效目标"),
            cell(
                3500,
                paragraph(run("一行"), "<w:r><w:br/></w:r>", run("二行")),
                paragraph(field('HYPERLINK "http://goal.example"', "细则"), run(" 末")),
            ),
        ),
    ),
    paragraph(run("尾")),
)
save(
    "marks.docx",
    paragraph(field("TOC", "一、目录里的一行")),
    paragraph(
        '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>',
        run("3000册"),
        "<w:r><w:noBreakHyphen/><w:softHyphen/><w:tab/></w:r>",
        run("末"),
    ),
    paragraph(
        '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="b" type="#_x0000_t202"'
        ' style="position:absolute;width:200pt;height:40pt"><v:textbox><w:txbxContent>'
        f'{paragraph(run("浮在上面的标题"))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>'
    ),
)
