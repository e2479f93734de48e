package org.plangauge.report.excel;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.plangauge.report.FigureCell;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.Source;

/** 逐年数据: the figures of every indicator by period, each linked to its row in 数据来源. */
final class YearlySheet {

    static final String NAME = "逐年数据";

    private YearlySheet() {}

    static void write(Book book) {
        List<Column<IndicatorRow>> columns = new ArrayList<>(List.of(Column.text("编号", 9, r -> r.indicator().code()),
                Column.text("指标", 34, r -> r.indicator().star() + r.indicator().name()), Column.text("单位", 9,
                r -> r.indicator().unit().symbol()),
                Column.text("目标", 14, IndicatorRow::target), Column.number("基期值", 11, IndicatorRow::baseline)));
        for (int i = 0; i < book.report().periods().size(); i++) {
            int period = i;
            columns.add(new Column<>(book.report().periods().get(i), 13, r -> r.figures().get(period).number().shown(), (b, row, column,
                    r) -> {
                FigureCell figure = r.figures().get(period);
                Cell cell = Entries.number(b, row, column, figure.number());
                Source first = figure.source() != null ? figure.source() : figure.parts().isEmpty() ? null : figure.parts().getFirst();
                if (first != null) {
                    cell.setHyperlink(toSource(b, first));
                }
                return cell;
            }));
        }
        columns.add(Column.text("评价", 12, IndicatorRow::verdict));
        TableWriter.write(book, NAME, columns, book.report().indicators(), 2);
    }

    private static Hyperlink toSource(Book book, Source source) {
        Hyperlink link = book.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + ListSheets.SOURCES + "'!A" + (Book.HEADER + 1 + source.number()));
        return link;
    }
}
