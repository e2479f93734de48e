package org.plangauge.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.plangauge.plan.AnnualTarget;
import org.plangauge.plan.Indicator;
import org.plangauge.value.Stated;

/**
 * {@code annual-targets.csv}, optional: indicators' targets by year.
 *
 * <pre>
 *  指标编号, 年度   code of an indicator, and a year of the plan
 *  目标          a value in the indicator's unit
 *  性质          分解: broken down here; 下达: assigned from above
 *  文号          of the paper that assigns it; needed for 下达
 * </pre>
 */
final class AnnualTargetTable {

    private static final String ASSIGNED = "下达";
    private static final String BROKEN_DOWN = "分解";

    private AnnualTargetTable() {}

    /**
     * @param indicators those that could be read
     * @param complete   whether that is all of them; if not, none is called unknown
     * @param first      first year of the plan
     * @param last       last year of the plan
     */
    static List<AnnualTarget> read(Path folder, List<Indicator> indicators, boolean complete, int first, int last, Faults faults) {
        List<AnnualTarget> targets = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TableRow row : Table.read(folder, "annual-targets.csv", List.of("指标编号", "年度", "目标", "性质", "文号"), List.of(), false, faults)
                .rows()) {
            Optional<Indicator> indicator = indicators.stream().filter(i -> i.code().equals(row.code("指标编号"))).findFirst();
            if (indicator.isEmpty() && complete) {
                row.fault("指标编号", row.quoted("指标编号"), "a code of indicators.csv");
            }
            if (!row.code("性质").equals(ASSIGNED) && indicator.isPresent() && !indicator.get().target().quantified()) {
                row.fault("性质", row.quoted("性质"), "an indicator with a number to reach: " + indicator.get().measure().word()
                        + " is not judged by 分解");
            }
            int year = row.year("年度", first, last);
            boolean assigned = row.code("性质").equals(ASSIGNED);
            if (!assigned && !row.code("性质").equals(BROKEN_DOWN)) {
                row.fault("性质", row.quoted("性质"), BROKEN_DOWN + " or " + ASSIGNED);
            }
            if (assigned && row.text("文号").isEmpty()) {
                row.fault("文号", "a blank cell", "the number of the paper that assigns the target");
            }
            if (!seen.add(row.code("指标编号") + " " + row.code("年度") + " " + row.code("性质"))) {
                row.fault("年度", row.quoted("年度") + " again", "one " + row.text("性质") + " target a year");
            }
            Optional<Stated> value = indicator.flatMap(i -> row.value("目标", i.unit()));
            value.ifPresent(v -> targets.add(new AnnualTarget(row.code("指标编号"), year, v, assigned, row.text("文号"))));
        }
        return targets;
    }
}
