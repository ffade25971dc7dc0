"""Makes clerk-merged.docx and clerk-plain.docx with python-docx, as someone without Goalsheet would.

USE  python3 clerk.py   (Debian: apt-get install python3-docx)

The unit and the project are invented. In the merged file cells are merged as in the official table
and the document is python-docx's own template; in the plain one no cell is merged, a level is
written once and left blank below, labels hold blanks, and the unit stands in a paragraph.
"""

import datetime

from docx import Document

ROWS = [
    ("产出指标", "数量指标", "采购图书", "采购纸质图书", "≥3000册"),
    ("产出指标", "质量指标", "验收合格率", "验收合格的图书所占比例", "100%"),
    ("效益指标", "社会效益指标", "到馆人次", "全年到馆读者", "≥5万人次"),
]


def begin():
    document = Document()
    document.core_properties.author = ""
    document.core_properties.created = datetime.datetime(2026, 1, 1)
    document.add_heading("1.图书购置绩效目标表", 2)
    return document


def merged():
    document = begin()
    table = document.add_table(rows=6 + len(ROWS), cols=7, style="Table Grid")

    def put(row, first, last, text, until=None):
        cell = table.cell(row, first)
        if first != last or until is not None:
            cell = cell.merge(table.cell(row if until is None else until, last))
        cell.text = text

    put(0, 0, 3, "900001虚构市图书馆")
    put(0, 4, 6, "单位：万元")
    put(1, 0, 0, "项目名称")
    put(1, 1, 6, "图书购置")
    put(2, 0, 0, "预算规模及资金用途", 3)
    for column, text in enumerate(["预算数", "12.50", "其中：财政资金", "12.50", "其他资金", ""], 1):
        put(2, column, column, text)
    put(3, 1, 6, "采购图书")
    put(4, 0, 0, "绩效目标")
    put(4, 1, 6, "充实馆藏。\n方便读者。")
    header = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值"]
    for row, texts in enumerate([header] + ROWS, 5):
        for (first, last), text in zip([(0, 0), (1, 1), (2, 2), (3, 4), (5, 6)], texts):
            put(row, first, last, text)
    table.cell(7, 0).text = ""
    put(6, 0, 0, "产出指标", 7)
    document.save("clerk-merged.docx")


def plain():
    document = begin()
    document.add_paragraph("预算单位：虚构市图书馆")
    table = document.add_table(rows=0, cols=5)
    level1 = ""
    rows = [
        ("项目 名称", "图书购置", "", "", ""),
        ("绩 效 目 标", "充实馆藏。", "", "", ""),
        ("一级\n指标", "二级指标", "三级指标", "绩效指标描述", "指标值"),
    ]
    for row in rows + ROWS:
        texts = ("" if row[0] == level1 else row[0],) + row[1:]
        level1 = row[0]
        for cell, text in zip(table.add_row().cells, texts):
            cell.text = text
    document.save("clerk-plain.docx")


merged()
plain()
