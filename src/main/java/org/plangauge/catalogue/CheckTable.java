package org.plangauge.catalogue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plangauge.plan.CheckExpression;
import org.plangauge.plan.CrossCheck;
import org.plangauge.value.Word;

/**
 * {@code checks.csv}, optional: relations between figures that have to hold (勾稽关系).
 *
 * <pre>
 *  编号     unique
 *  名称     what it holds together, as departments read it
 *  左式,右式  an expression over figures in braces, or a number:
 *            {T2-05}           the figure that counts, of the period that is checked
 *            {T2-05@上年}       of the same part of the year before
 *            {T2-05@基期}       the baseline
 *            {T2-03@累计}       the years of the plan up to the period, added up
 *            {T2-05#区统计局}    as that department reports it; behind @ where both stand
 *          with + - * / ^, brackets, and ABS, MIN, MAX, SUM, AVERAGE, SQRT, IF. Codes are those of indicators, auxiliary series and
 *          commitments; one side at least names a figure
 *  比较     ＝ ≠ ≤ ≥ ＜ ＞, or = != <> <= >= < >
 *  容差     by how much the sides may be off: 0.5, or 5% of the right side; blank: not at all
 *  级别     提示, 警告, or 错误: the figure is left out
 *  处理办法  what the department should do
 *  期别     optional: 年度, 半年 or 规划期 alone; blank or 各期: of every period
 *  说明     optional
 * </pre>
 *
 * A relation of which a figure is missing, or is no plain number such as {@code 98以上}, is not run.
 */
final class CheckTable {

    static final String FILE = "checks.csv";

    private static final Map<String, CrossCheck.Relation> ASCII = Map.of("!=", CrossCheck.Relation.DIFFERENT, "<>", CrossCheck.Relation.DIFFERENT,
            "<=", CrossCheck.Relation.AT_MOST, ">=", CrossCheck.Relation.AT_LEAST, "==", CrossCheck.Relation.EQUAL);
    private static final Pattern TOLERANCE = Pattern.compile("(\\d+(?:\\.\\d+)?)(%?)");
    private static final String EXPRESSION = "an expression over figures in braces, with + - * / ^ and ABS, MIN, MAX, SUM, AVERAGE, SQRT, IF";

    private CheckTable() {}

    /**
     * @param known    whether a code is one of a figure
     * @param complete whether all tables with such codes could be read; if not, none is called unknown
     */
    static List<CrossCheck> read(Path folder, Predicate<String> known, boolean complete, DepartmentTable departments, Faults faults) {
        List<CrossCheck> checks = new ArrayList<>();
        Codes codes = new Codes("编号");
        for (TableRow row : Table.read(folder, FILE, List.of("编号", "名称", "左式", "比较", "右式", "容差", "级别", "处理办法"), List.of("期别", "说明"), false,
                faults).rows()) {
            String code = codes.take(row, null);
            Optional<CheckExpression> left = side(row, "左式", known, complete, departments);
            Optional<CheckExpression> right = side(row, "右式", known, complete, departments);
            if (left.isPresent() && right.isPresent() && left.get().terms().isEmpty() && right.get().terms().isEmpty()) {
                row.fault("左式", row.quoted("左式"), "a figure in braces on one side at least");
            }
            Optional<CrossCheck.Relation> relation = relation(row);
            CrossCheck.Tolerance tolerance = tolerance(row);
            CrossCheck.Weight weight = row.word("级别", CrossCheck.Weight.class);
            CrossCheck.Periods periods = row.word("期别", CrossCheck.Periods.class, CrossCheck.Periods.ANY);
            String name = row.needed("名称");
            String remedy = row.needed("处理办法");
            if (left.isPresent() && right.isPresent() && relation.isPresent()) {
                checks.add(new CrossCheck(code, name, left.get(), relation.get(), right.get(), tolerance, weight, remedy, periods, row.text("说明")));
            }
        }
        return checks;
    }

    private static Optional<CheckExpression> side(TableRow row, String column, Predicate<String> known, boolean complete, DepartmentTable departments) {
        try {
            ExpressionSide side = ExpressionSide.read(row.needed(column));
            side.terms().stream().map(CheckExpression.Term::code).distinct().filter(c -> complete && !known.test(c))
                    .forEach(c -> row.fault(column, "the unknown code " + c, "a code of indicators.csv, series.csv or commitments.csv"));
            side.terms().stream().map(CheckExpression.Term::department).distinct().filter(d -> !d.isEmpty() && departments.all().stream()
                    .noneMatch(one -> one.shortName().equals(d))).forEach(d -> row.fault(column, "the unknown department " + d, "a 简称 of departments.csv"));
            return Optional.of(side);
        } catch (Arithmetic.NotAFormula e) {
            if (!row.text(column).isEmpty()) {
                row.fault(column, e.getMessage(), EXPRESSION);
            }
            return Optional.empty();
        }
    }

    private static Optional<CrossCheck.Relation> relation(TableRow row) {
        Optional<CrossCheck.Relation> relation = Word.of(CrossCheck.Relation.class, row.text("比较"))
                .or(() -> Optional.ofNullable(ASCII.get(row.code("比较"))));
        if (relation.isEmpty()) {
            row.fault("比较", row.quoted("比较"), "one of " + Word.list(CrossCheck.Relation.class));
        }
        return relation;
    }

    private static CrossCheck.Tolerance tolerance(TableRow row) {
        if (row.text("容差").isEmpty()) {
            return CrossCheck.Tolerance.NONE;
        }
        Matcher tolerance = TOLERANCE.matcher(row.code("容差"));
        if (!tolerance.matches()) {
            row.fault("容差", row.quoted("容差"), "a number or a percentage, such as 0.5 or 5%");
            return CrossCheck.Tolerance.NONE;
        }
        return new CrossCheck.Tolerance(new BigDecimal(tolerance.group(1)), !tolerance.group(2).isEmpty());
    }
}
