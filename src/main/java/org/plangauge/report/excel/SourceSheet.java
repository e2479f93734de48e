package org.plangauge.report.excel;

import java.util.List;

import org.plangauge.report.Source;

/** 数据来源: every figure of the report with file, sheet and cell, leading back to where it stands in this workbook. */
final class SourceSheet {

    static final String NAME = "数据来源";

    private SourceSheet() {}

    static void write(Book book, SourcePlaces places) {
        List<Source> sources = book.report().sources();
        if (sources.isEmpty()) {
            return;
        }
        List<Column<Source>> columns = List.of(
                Column.value("序号", 7, Look.CENTRED, s -> Value.count(s.number()).to(places.of(s))),
                Column.text("编号", 11, Source::subject), Column.text("名称", 34, Source::name), Column.text("期别", 12, Source::period),
                Column.value("报送原文", 14, Look.NUMBER, s -> Value.text(s.raw())), Column.text("报送单位", 18, Source::department),
                Column.text("文件", 40, Source::file), Column.text("工作表", 13, Source::sheet), Column.text("单元格", 8, Source::cell),
                Column.text("登记日期", 12, Source::recordedOn), Column.text("SHA-256", 68, Source::sha256));
        Table.write(book, NAME, columns, sources, 3).name("来源表");
    }
}
