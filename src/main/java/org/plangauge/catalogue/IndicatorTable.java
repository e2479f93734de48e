package org.plangauge.catalogue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plangauge.plan.Aggregation;
import org.plangauge.plan.Attribute;
import org.plangauge.plan.Direction;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Measure;
import org.plangauge.plan.PlausibleRange;
import org.plangauge.plan.Target;
import org.plangauge.value.Reading;
import org.plangauge.value.Unit;

/**
 * {@code indicators.csv}: the plan's table of main indicators, a row each, in the order printed.
 *
 * <pre>
 *  编号        code, once: T2-05
 *  类别        category as printed
 *  序号        number as printed
 *  上级编号     of a part: code of the indicator it belongs to
 *  标注        the star printed before the name, or blank
 *  指标, 单位    name and unit as printed; —— for none
 *  目标        the plan's own words: 7-7.5, 同口径3, 98以上, 〔13.5〕, 高于经济增长, 完成省市目标
 *  属性        约束性 or 预期性
 *  计算方式     达到, 保持, 年均增长, 累计, 累计变化, 相对, 上级目标 or 定性; it has to fit the target's words
 *  方向        升 (default), 降 or 保持: the way the measured quantity shall move
 *  参照指标     of a 相对 one: code of the other, here or in series.csv; without it the target's words after 高于 are looked for among the names
 *  基期值       as printed, or blank
 *  牵头单位, 配合单位, 数据单位   departments; several separated by 、
 *  分工状态     建议 while the assignment is a proposal
 *  汇总方式     直报 (default), 求和 (over units.csv), 比率 or 公式
 *  公式        of a 比率 {A}/{B}, of a 公式 an expression over codes in braces; {A@上年} is the year before, {A@基期} the baseline
 *  小数位       0 to 6, of computed figures (default 2)
 *  合理下限, 合理上限, 年度变幅上限   numbers in the indicator's unit, or blank
 *  公开        是 (default) or 否
 *  口径        definition
 * </pre>
 */
final class IndicatorTable {

    private static final List<String> REQUIRED = List.of("编号", "类别", "序号", "上级编号", "标注", "指标", "单位", "目标", "属性", "计算方式", "方向", "基期值",
            "牵头单位", "配合单位", "数据单位", "汇总方式", "小数位", "合理下限", "合理上限", "年度变幅上限", "公开", "口径");

    private static final Pattern SINCE = Pattern.compile("(?:比|较|在)\\s*(\\d{4})\\s*年");
    private static final Pattern FALLS = Pattern.compile("下降|降低|减少|缩小");
    private static final Pattern RISES = Pattern.compile("提高|提升|上升|增长|增加|扩大");

    private IndicatorTable() {}

    static Table table(Path folder, Faults faults) {
        return Table.read(folder, "indicators.csv", REQUIRED, List.of("参照指标", "分工状态", "公式"), true, faults);
    }

    /** @param baselineYear the only year that a target's words may name as its base */
    static List<Indicator> read(Table table, Codes codes, References references, Formulas formulas, DepartmentTable departments,
            int baselineYear) {
        List<Indicator> indicators = new ArrayList<>();
        for (TableRow row : table.rows()) {
            indicators.add(indicator(row, references, codes, formulas, departments, baselineYear));
        }
        codes.checkParents("上级编号", table.complete());
        return indicators;
    }

    private static Indicator indicator(TableRow row, References references, Codes codes, Formulas formulas, DepartmentTable departments,
            int baselineYear) {
        Unit unit = Unit.parse(row.needed("单位"));
        Optional<Measure> known = Measure.of(row.text("计算方式"));
        Measure measure = row.word("计算方式", Measure.class);
        String parent = row.codeOrNull("上级编号");
        row.needed("牵头单位");
        Target target = known.map(m -> target(row, unit, m)).orElse(new Target.Qualitative(""));
        Direction direction = row.word("方向", Direction.class, Direction.UP);
        checkBase(row, target, baselineYear);
        checkCourse(row, target, direction);
        Aggregation aggregation = row.word("汇总方式", Aggregation.class, Aggregation.DIRECT);
        String reference = known.flatMap(m -> references.of(row, m)).orElse(null);
        return new Indicator(codes.take(row, parent), row.needed("类别"), row.needed("序号"), parent, row.text("标注"), row.needed("指标"), unit,
                target, row.word("属性", Attribute.class), measure, direction, reference,
                baseline(row, unit), departments.responsibility(row), aggregation, formulas.of(row, aggregation, unit),
                row.whole("小数位", 0, 6, 2), plausible(row), row.yes("公开", true), row.text("口径"));
    }

    private static Target target(TableRow row, Unit unit, Measure measure) {
        Optional<Target> target = Target.parse(row.text("目标"), unit, measure);
        if (target.isEmpty()) {
            String expected = switch (measure) {
                case ASSIGNED -> "words like 完成省市目标 for 上级目标";
                case RELATIVE -> "words like 高于经济增长 for 相对";
                case QUALITATIVE -> "words, and no number, for 定性";
                case HOLD -> "a number" + (unit.symbol().isEmpty() ? "" : " in " + unit) + ", or words like 持续下降, 保持稳定, for 保持";
                default -> "a number" + (unit.symbol().isEmpty() ? "" : " in " + unit) + " for " + measure.word();
            };
            row.fault("目标", row.quoted("目标"), expected);
        }
        boolean brackets = target.isPresent() && target.get() instanceof Target.Quantified quantified && quantified.value().cumulative();
        if (brackets && measure != Measure.LEVEL && measure != Measure.CUMULATIVE && measure != Measure.CUMULATIVE_CHANGE) {
            row.fault("目标", row.quoted("目标"), "no brackets, which mean all years together, for " + measure.word());
        }
        return target.orElseGet(() -> new Target.Qualitative(row.text("目标")));
    }

    private static void checkBase(TableRow row, Target target, int baselineYear) {
        Matcher since = SINCE.matcher(row.text("目标"));
        if (target.quantified() && since.find() && Integer.parseInt(since.group(1)) != baselineYear) {
            row.fault("目标", row.quoted("目标"), "a comparison with the plan's baseline year " + baselineYear);
        }
    }

    private static void checkCourse(TableRow row, Target target, Direction direction) {
        if (!(target instanceof Target.Course)) {
            return;
        }
        boolean falls = FALLS.matcher(row.text("目标")).find() && !row.text("目标").startsWith("不");
        boolean rises = RISES.matcher(row.text("目标")).find();
        if (falls && direction != Direction.DOWN || rises && direction == Direction.DOWN) {
            row.fault("目标", row.quoted("目标"), "words that agree with 方向 " + direction.word());
        }
    }

    private static Reading baseline(TableRow row, Unit unit) {
        Reading baseline = Reading.of(row.text("基期值"), unit);
        if (baseline instanceof Reading.Unreadable || baseline instanceof Reading.Erased) {
            row.fault("基期值", row.quoted("基期值"), "a value" + (unit.symbol().isEmpty() ? "" : " in " + unit) + ", or a blank cell");
        }
        return baseline;
    }

    private static PlausibleRange plausible(TableRow row) {
        BigDecimal lower = row.number("合理下限");
        BigDecimal upper = row.number("合理上限");
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            row.fault("合理下限", row.quoted("合理下限"), "not above 合理上限 " + row.text("合理上限"));
        }
        BigDecimal jump = row.number("年度变幅上限");
        if (jump != null && jump.signum() < 0) {
            row.fault("年度变幅上限", row.quoted("年度变幅上限"), "not below 0");
        }
        return new PlausibleRange(lower, upper, jump);
    }
}
