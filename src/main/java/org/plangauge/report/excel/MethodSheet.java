package org.plangauge.report.excel;

import java.util.ArrayList;
import java.util.List;

import org.plangauge.report.IndicatorRow;
import org.plangauge.report.MethodRow;

/** 方法对照: beside our verdict what other offices' methods say, of the indicators to which any of them applies. */
final class MethodSheet {

    static final String NAME = "方法对照";

    private MethodSheet() {}

    static void write(Book book) {
        List<IndicatorRow> rows = book.report().indicators().stream().filter(r -> r.methods().stream().anyMatch(m -> m.index().present())).toList();
        if (rows.isEmpty()) {
            return;
        }
        List<Column<IndicatorRow>> columns = new ArrayList<>(List.of(Column.text("编号", 9, r -> r.indicator().code()),
                Column.text("指标", 32, r -> r.indicator().name()), Column.text("评价", 12, IndicatorRow::verdict), Column.share("完成程度", 10,
                IndicatorRow::degree),
                Column.share("时间进度", 10, IndicatorRow::timeProgress)));
        for (int i = 0; i < rows.getFirst().methods().size(); i++) {
            int number = i;
            columns.add(Column.number(rows.getFirst().methods().get(i).method(), 16, r -> r.methods().get(number).index()));
            columns.add(Column.text("结论", 12, r -> said(r.methods().get(number))));
        }
        columns.add(Column.text("说明", 60, r -> String.join("；",
                r.methods().stream().map(MethodRow::note).filter(n -> !n.isEmpty()).distinct().toList())));
        TableWriter.write(book, NAME, columns, rows, 2);
    }

    private static String said(MethodRow method) {
        return method.rating().isEmpty() ? "不适用：" + method.index().reason() : method.rating();
    }
}
