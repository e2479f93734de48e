package org.plangauge.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.MethodRow;
import org.plangauge.report.Num;
import org.plangauge.report.ThirdPartyRow;

/** Beside our verdict, and never in its place: 自评与第三方, and 方法对照 with other offices' methods. */
final class ComparisonSheets {

    static final String THIRD_PARTIES = "自评与第三方";

    private ComparisonSheets() {}

    /** @param other null for an indicator of which no third party reports anything */
    private record Compared(IndicatorRow row, int index, @Nullable ThirdPartyRow other) {

        String said(Function<ThirdPartyRow, String> what) {
            return other == null ? "" : what.apply(other);
        }
    }

    static void opinions(Book book, SourcePlaces places) {
        List<Compared> rows = new ArrayList<>();
        List<IndicatorRow> indicators = book.report().indicators();
        for (int i = 0; i < indicators.size(); i++) {
            IndicatorRow row = indicators.get(i);
            int index = i;
            row.thirdParties().forEach(t -> rows.add(new Compared(row, index, t)));
            if (row.thirdParties().isEmpty() && !row.selfAssessment().isEmpty()) {
                rows.add(new Compared(row, index, null));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        Table<Compared> table = Table.write(book, THIRD_PARTIES, opinions(rows), rows, 2);
        VerdictColours.alarming(table, "与评价", List.of("不一致"));
        for (int i = 0; i < rows.size(); i++) {
            ThirdPartyRow other = rows.get(i).other;
            if (other != null) {
                String place = Table.place(THIRD_PARTIES, i, table.column("第三方数据"));
                other.figures().forEach(f -> places.add(f, place));
            }
        }
    }

    /** Without those of third parties where none reports. */
    private static List<Column<Compared>> opinions(List<Compared> rows) {
        List<Column<Compared>> columns = new ArrayList<>(List.of(Column.value("编号", 9, Look.CENTRED,
                c -> Value.text(c.row.indicator().code()).to(Table.place(IndicatorSheet.NAME, c.index, 0))),
                Column.text("指标", 30, c -> c.row.indicator().star() + c.row.indicator().name()), Column.text("本报告评价", 13,
                        c -> c.row.verdict()),
                Column.text("部门自评", 9, c -> reached(c.row.selfAssessment())),
                Column.text("与评价", 9, c -> c.row.selfAssessment().isEmpty() ? "" : c.row.selfDiffers() ? "不一致" : "一致"),
                Column.text("部门最新期别", 11, c -> c.row.latestPeriod()), Column.number("部门完成值", 11, c -> c.row.achieved())));
        if (rows.stream().anyMatch(c -> c.other != null)) {
            columns.addAll(List.of(Column.text("第三方机构", 22, c -> c.said(ThirdPartyRow::name)), Column.text("第三方期别", 11,
                    c -> c.said(ThirdPartyRow::period)),
                Column.value("第三方数据", 11, Look.NUMBER, ComparisonSheets::figure), Column.text("差异", 34,
                        c -> c.said(ThirdPartyRow::difference)),
                Column.text("按第三方数据评价", 13, c -> c.said(ThirdPartyRow::verdict)), Column.text("依据", 36, c -> c.said(ThirdPartyRow::reason)),
                Column.text("第三方意见", 9, c -> c.said(t -> reached(t.opinion())))));
        }
        return columns;
    }

    private static Value figure(Compared compared) {
        ThirdPartyRow other = compared.other;
        if (other == null) {
            return Value.text("");
        }
        Value value = Value.of(other.figure());
        return other.figures().stream().filter(f -> f.period().equals(other.period()) && f.source() != null).findFirst()
                .map(f -> YearlySheet.figure(f).link()).map(value::to).orElse(value);
    }

    private static String reached(String said) {
        return said.isEmpty() ? "" : said.equals("是") ? "达到" : "未达到";
    }

    /** Of the indicators to which any of the methods applies. */
    static void methods(Book book) {
        List<IndicatorRow> rows = book.report().indicators().stream().filter(r -> r.methods().stream().anyMatch(m
                -> m.index().present())).toList();
        if (rows.isEmpty()) {
            return;
        }
        List<Column<IndicatorRow>> columns = new ArrayList<>(List.of(Column.text("编号", 9, r -> r.indicator().code()),
                Column.text("指标", 30, r -> r.indicator().name()), Column.text("评价", 13, IndicatorRow::verdict),
                Column.share("完成程度", 9, IndicatorRow::degree), Column.share("时间进度", 9, IndicatorRow::timeProgress)));
        for (int i = 0; i < rows.getFirst().methods().size(); i++) {
            int number = i;
            columns.add(Column.value(rows.getFirst().methods().get(i).method(), 13, Look.NUMBER,
                    r -> index(r.methods().get(number).index())));
            columns.add(Column.text("结论", 15, r -> said(r.methods().get(number))));
        }
        columns.add(Column.text("说明", 44, r -> String.join("；",
                r.methods().stream().map(MethodRow::note).filter(n -> !n.isEmpty()).distinct().toList())));
        Table<IndicatorRow> table = Table.write(book, "方法对照", columns, rows, 2);
        VerdictColours.on(table, "评价", rows);
    }

    private static Value index(Num index) {
        return Value.of(index);
    }

    private static String said(MethodRow method) {
        return method.rating().isEmpty() ? "不适用：" + method.index().reason() : method.rating();
    }
}
