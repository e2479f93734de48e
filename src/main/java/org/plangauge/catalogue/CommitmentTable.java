package org.plangauge.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.plangauge.plan.Commitment;
import org.plangauge.plan.Direction;
import org.plangauge.plan.Measure;
import org.plangauge.plan.Target;
import org.plangauge.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * {@code commitments.csv}, optional: the quantified commitments in the plan's text.
 *
 * <pre>
 *  编号, 章, 节, 专栏    code and place
 *  承诺事项, 原文, 类别   what is promised, the plan's own words, and the kind
 *  目标, 单位          as an indicator's (≥200, 300左右, 2-3, 翻一番, 持续下降), or blank for what is stated and not computed
 *  计算方式, 方向       达到, 保持, 年均增长, 累计 or 累计变化; 定性 exactly where 目标 is blank
 *  完成年份            year, or blank
 *  牵头单位, 配合单位    departments; optional 分工状态, 公开 (是), 说明
 * </pre>
 */
final class CommitmentTable {

    private static final List<String> REQUIRED = List.of("编号", "章", "节", "专栏", "承诺事项", "原文", "类别", "目标", "单位", "计算方式", "方向",
            "完成年份", "牵头单位", "配合单位");
    private static final Set<Measure> MEASURES = EnumSet.complementOf(EnumSet.of(Measure.RELATIVE, Measure.ASSIGNED));

    private CommitmentTable() {}

    /** @param firstYear of the plan: nothing in it can be due before */
    static List<Commitment> read(Path folder, DepartmentTable departments, int firstYear, Faults faults) {
        List<Commitment> commitments = new ArrayList<>();
        Codes codes = new Codes("编号");
        Table table = Table.read(folder, "commitments.csv", REQUIRED, List.of("分工状态", "公开", "说明"), false, faults);
        for (TableRow row : table.rows()) {
            Unit unit = Unit.parse(row.text("单位"));
            Optional<Measure> measure = Measure.of(row.text("计算方式")).filter(MEASURES::contains);
            if (measure.isEmpty()) {
                row.fault("计算方式", row.quoted("计算方式"), "one of " + MEASURES.stream().map(Measure::word).collect(Collectors.joining("、")));
            }
            int due = row.whole("完成年份", firstYear, 2999, 0);
            Target target = measure.map(m -> target(row, unit, m)).orElse(null);
            commitments.add(new Commitment(codes.take(row, null), row.text("章"), row.text("节"), row.text("专栏"), row.needed("承诺事项"),
                    row.needed("原文"), row.text("类别"), target, unit, measure.orElse(Measure.QUALITATIVE),
                    row.word("方向", Direction.class, Direction.UP), due == 0 ? null : due, departments.responsibility(row),
                    row.yes("公开", true), row.text("说明")));
        }
        return commitments;
    }

    private static @Nullable Target target(TableRow row, Unit unit, Measure measure) {
        if (row.text("目标").isEmpty() != (measure == Measure.QUALITATIVE)) {
            row.fault("目标", row.quoted("目标"), measure == Measure.QUALITATIVE ? "a blank cell for 定性" : "a number for " + measure.word());
            return null;
        }
        if (measure == Measure.QUALITATIVE) {
            return null;
        }
        Optional<Target> target = Target.parse(row.text("目标"), unit, measure);
        if (target.isEmpty()) {
            row.fault("目标", row.quoted("目标"), "a value in " + (unit.symbol().isEmpty() ? "the commitment's scale" : unit.symbol()) + " for "
                    + measure.word());
        }
        return target.orElse(null);
    }
}
