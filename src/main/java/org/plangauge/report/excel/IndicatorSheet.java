package org.plangauge.report.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plangauge.plan.Direction;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.Num;
import org.plangauge.report.PlanReport;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;

/**
 * 主要指标: a row an indicator, with how its verdict came about. Where cells give a number that the report shows (completion,
 * averages, sums, what the remaining years need, the end), it is a live formula over them.
 */
final class IndicatorSheet {

    static final String NAME = "主要指标";

    /** Defined names of this table's columns begin so. */
    static final String PREFIX = "指标";

    private IndicatorSheet() {}

    static Table<?> write(Book book, YearColumns years) {
        List<Line> lines = new ArrayList<>();
        for (IndicatorRow row : book.report().indicators()) {
            lines.add(Line.of(book.report(), years, row, lines.size()));
        }
        Table<Line> table = Table.write(book, NAME, columns(), lines, 2);
        table.name("指标表");
        List.of("编号", "指标", "类别", "属性", "上级编号", "评价", "预警", "单位", "目标数值", "基期数值", "计算方式", "方向").forEach(h -> table.name(PREFIX, h));
        VerdictColours.on(table, "评价", book.report().indicators());
        VerdictColours.warnings(table, "预警");
        return table;
    }

    /** A row with the numbers that its formulas start from. */
    private record Line(IndicatorRow row, int index, Value target, Value baseline, Value achieved, Value shown,
            IndicatorFormulas formulas) {

        static Line of(PlanReport report, YearColumns years, IndicatorRow row, int index) {
            Optional<Stated> b = Reading.of(row.baseline().shown(), row.indicator().unit()) instanceof Stated stated
                    && row.baseline().present() ? Optional.of(stated) : Optional.empty();
            Value target = row.indicator().target().goal(b.orElse(null), row.indicator().direction() == Direction.DOWN, report.years())
                    .map(goal -> Value.exact(goal.number())).orElse(Value.text(Num.NONE));
            Value baseline = b.map(stated -> Value.exact(stated.number())).orElse(Value.text(Num.NONE));
            Value exact = row.achieved().present() ? Value.exact(new BigDecimal(row.achieved().value())) : Value.text(Num.NONE);
            Optional<Computation> computed = IndicatorFormulas.achieved(row, years, index);
            Value achieved = computed.map(c -> c.unrounded(exact)).orElse(exact);
            Value shown = Value.of(row.achieved());
            boolean live = !achieved.formula().isEmpty();
            Value rounded = live ? new Computation("{完成数值}", achieved.number().doubleValue()).rounded(shown,
                    RoundingMode.HALF_UP) : shown;
            return new Line(row, index, target, baseline, achieved, rounded,
                    new IndicatorFormulas(row, report.years(), report.plan().firstYear(), achieved, baseline, target));
        }

        Value degree() {
            Value shown = Value.share(row.degree());
            return formulas.degree().map(c -> c.share(shown)).orElse(shown);
        }

        Value required() {
            Value shown = Value.of(row.required());
            return formulas.required().map(c -> c.rounded(shown, RoundingMode.UP)).orElse(shown);
        }

        Value projected() {
            Value shown = Value.of(row.projected());
            return formulas.projected().map(c -> c.rounded(shown, RoundingMode.HALF_UP)).orElse(shown);
        }

        /** The row of the same indicator in 分年度数据. */
        String figures() {
            return Table.place(YearlySheet.NAME, index, 0);
        }
    }

    private static List<Column<Line>> columns() {
        List<Column<Line>> columns = new ArrayList<>(List.of(
                Column.value("编号", 9, Look.CENTRED, l -> Value.text(l.row.indicator().code()).to(l.figures())),
                Column.text("指标", 30, l -> l.row.indicator().star() + l.row.indicator().name()),
                Column.text("类别", 11, l -> l.row.indicator().category()), Column.text("序号", 6, l -> l.row.indicator().number()),
                Column.text("单位", 8, l -> l.row.indicator().unit().symbol()), Column.text("属性", 8,
                        l -> l.row.indicator().attribute().word()),
                Column.value("目标", 13, Look.NUMBER, l -> Value.shown(l.row.target())), Column.number("基期值", 9, l -> l.row.baseline()),
                Column.text("最新期别", 11, l -> l.row.latestPeriod()), Column.value("完成值", 11, Look.NUMBER, Line::shown),
                Column.value("完成程度", 9, Look.NUMBER, Line::degree), Column.share("时间进度", 9, l -> l.row.timeProgress()),
                Column.text("评价", 13, l -> l.row.verdict()), Column.text("预警", 6, l -> l.row.warning()),
                Column.value("剩余年份每年需要", 13, Look.NUMBER, Line::required), Column.value("期末预计", 13, Look.NUMBER, Line::projected),
                Column.text("计算方式", 9, l -> l.row.indicator().measure().word()),
                Column.text("方向", 6, l -> l.row.indicator().direction().word()),
                Column.text("判断依据", 48, l -> l.row.reason()), Column.text("预警说明", 26, l -> l.row.warningReason()),
                Column.text("年度（下达）目标", 22, l -> l.row.annualTarget()),
                Column.text("原目标", 11, l -> l.row.originalTarget().equals(l.row.target()) ? "" : l.row.originalTarget()),
                Column.text("原基期值", 10, l -> l.row.firstBaseline().equals(l.row.baseline()) ? "" : l.row.firstBaseline().shown()),
                Column.text("上次评价", 13, l -> l.row.previousVerdict()), Column.text("变化", 7, l -> l.row.change())));
        columns.addAll(List.of(Column.text("部门自评", 8, l -> l.row.selfAssessment()), Column.text("趋势判断", 10, l -> l.row.trend()),
                Column.text("滞后原因", 34, l -> l.row.lagReason()), Column.text("下一步措施", 34, l -> l.row.nextMeasures()),
                Column.text("牵头单位", 15, l -> l.row.lead()), Column.text("数据单位", 15, l -> l.row.reporter()),
                Column.text("缺数说明", 44, l -> missing(l.row)), Column.text("口径", 60, l -> l.row.indicator().definition()),
                Column.text("上级编号", 9, l -> l.row.indicator().parentCode().orElse("")),
                Column.text("公开", 6, l -> l.row.indicator().published() ? "是" : "否"), Column.value("目标数值", 10, Look.NUMBER, Line::target),
                Column.value("基期数值", 10, Look.NUMBER, Line::baseline), Column.value("完成数值", 10, Look.NUMBER, Line::achieved)));
        return columns;
    }

    /** What column {@code header} says of the {@code index}th indicator. */
    static Value at(Book book, String header, int index) {
        List<String> headers = columns().stream().map(Column::header).toList();
        return book.grid(NAME).at(Table.FIRST + index, headers.indexOf(header));
    }

    private static String missing(IndicatorRow row) {
        List<String> missing = new ArrayList<>();
        add(missing, "基期值", row.baseline());
        add(missing, "完成值", row.achieved());
        add(missing, "完成程度", row.degree());
        add(missing, "剩余年份每年需要", row.required());
        add(missing, "期末预计", row.projected());
        return String.join("；", missing);
    }

    private static void add(List<String> missing, String what, Num number) {
        if (!number.present()) {
            missing.add(what + "：" + number.reason());
        }
    }
}
