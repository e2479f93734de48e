package org.plangauge.report.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.CellReference;
import org.plangauge.report.FigureCell;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.Source;

/** 分年度数据: the figures of every indicator by period, each linked to its row in 数据来源, and why the missing ones are missing. */
final class YearlySheet {

    static final String NAME = "分年度数据";

    private YearlySheet() {}

    static void write(Book book, YearColumns years, SourcePlaces places) {
        List<IndicatorRow> indicators = book.report().indicators();
        List<Column<IndicatorRow>> columns = new ArrayList<>(List.of(Column.text("编号", 9, r -> r.indicator().code()),
                Column.text("指标", 34, r -> r.indicator().star() + r.indicator().name()),
                Column.text("单位", 9, r -> r.indicator().unit().symbol()),
                Column.value("目标", 14, Look.NUMBER, r -> Value.shown(r.target())),
                Column.number("基期值", 11, IndicatorRow::baseline)));
        for (int period : years.kept()) {
            columns.add(Column.value(book.report().periods().get(period), 12, Look.NUMBER, r -> figure(r.figures().get(period))));
        }
        columns.add(Column.number("完成值", 12, IndicatorRow::achieved));
        columns.add(Column.text("评价", 13, IndicatorRow::verdict));
        columns.add(Column.text("数据性质和说明", 34, r -> remarks(r, years)));
        columns.add(Column.text("缺数说明", 34, r -> gaps(r, years)));
        columns.add(Column.text("数据单位", 16, IndicatorRow::reporter));
        Table<IndicatorRow> table = Table.write(book, NAME, columns, indicators, 2);
        table.name("年度数据表");
        if (!years.kept().isEmpty()) {
            int last = YearColumns.BEFORE + years.kept().size() - 1;
            book.name("年度_数据", table.grid().address(Table.FIRST,
                    YearColumns.BEFORE) + ":$" + CellReference.convertNumToColString(last) + "$"
                    + (table.last() + 1));
        }
        VerdictColours.on(table, "评价", indicators);
        for (int i = 0; i < indicators.size(); i++) {
            for (int k = 0; k < years.kept().size(); k++) {
                places.add(indicators.get(i).figures().get(years.kept().get(k)), Table.place(NAME, i, YearColumns.BEFORE + k));
            }
        }
    }

    /** A figure as it was reported, leading to its source; of a computed one to the first of its parts. */
    static Value figure(FigureCell figure) {
        Value value = Value.of(figure.number());
        Source first = figure.source() != null ? figure.source() : figure.parts().isEmpty() ? null : figure.parts().getFirst();
        return first == null ? value : value.to(SourcePlaces.row(first));
    }

    private static String remarks(IndicatorRow row, YearColumns years) {
        List<String> said = new ArrayList<>();
        for (int period : years.kept()) {
            FigureCell figure = row.figures().get(period);
            if (figure.number().present() && !figure.nature().isEmpty() && !figure.nature().equals("实绩")) {
                said.add(figure.period() + "为" + figure.nature());
            }
            if (!figure.parts().isEmpty()) {
                said.add(figure.period() + "为汇总（" + figure.parts().size() + "个数据）");
            }
        }
        if (!row.dataNote().isEmpty()) {
            said.add(row.dataNote());
        }
        return String.join("；", said);
    }

    /** The periods without a figure, gathered by reason: {@code 2021、2022：未报送}. */
    private static String gaps(IndicatorRow row, YearColumns years) {
        return years.kept().stream().map(p -> row.figures().get(p)).filter(f -> !f.number().present())
                .collect(Collectors.groupingBy(f -> f.number().reason(), LinkedHashMap::new,
                Collectors.mapping(FigureCell::period, Collectors.joining("、"))))
                .entrySet().stream().map(e -> e.getValue() + "：" + e.getKey()).collect(Collectors.joining("；"));
    }
}
