package org.plangauge.catalogue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.plangauge.plan.Aggregation;
import org.plangauge.plan.AuxiliarySeries;
import org.plangauge.plan.Direction;
import org.plangauge.plan.Measure;
import org.plangauge.plan.PlausibleRange;
import org.plangauge.value.Unit;

/**
 * {@code series.csv}, optional: auxiliary figures that indicators need and that are not judged (辅助数据), such as the average
 * of the city or the numerator of a ratio.
 *
 * <pre>
 *  编号, 名称, 单位    code (unique among the indicators' too), name and unit
 *  数据单位          the department that supplies it
 *  optional:
 *  计算方式          达到 (default), 年均增长, 累计 or 累计变化: what the yearly figure is
 *  方向             升 (default), 降 or 保持
 *  汇总方式, 公式      as in indicators.csv
 *  小数位, 合理下限, 合理上限, 年度变幅上限, 公开, 口径   as in indicators.csv
 * </pre>
 */
final class SeriesTable {

    private static final Set<Measure> MEASURES = Set.of(Measure.LEVEL, Measure.AVERAGE_GROWTH, Measure.CUMULATIVE, Measure.CUMULATIVE_CHANGE);

    private SeriesTable() {}

    static Table table(Path folder, Faults faults) {
        return Table.read(folder, "series.csv", List.of("编号", "名称", "单位", "数据单位"), List.of("计算方式", "方向", "汇总方式", "公式", "小数位",
                "合理下限", "合理上限", "年度变幅上限", "公开", "口径"), false, faults);
    }

    /** @param codes of the indicators */
    static List<AuxiliarySeries> read(Table table, Codes codes, DepartmentTable departments, Formulas formulas) {
        List<AuxiliarySeries> series = new ArrayList<>();
        for (TableRow row : table.rows()) {
            Unit unit = Unit.parse(row.needed("单位"));
            row.needed("数据单位");
            Measure measure = row.word("计算方式", Measure.class, Measure.LEVEL);
            if (!MEASURES.contains(measure)) {
                row.fault("计算方式", row.quoted("计算方式"), "one of 达到、年均增长、累计、累计变化");
            }
            Aggregation aggregation = row.word("汇总方式", Aggregation.class, Aggregation.DIRECT);
            BigDecimal lower = row.number("合理下限");
            series.add(new AuxiliarySeries(codes.take(row, null), row.needed("名称"), unit, measure,
                    row.word("方向", Direction.class, Direction.UP), departments.responsibility(row), aggregation,
                    formulas.of(row, aggregation, unit), row.whole("小数位", 0, 6, 2),
                    new PlausibleRange(lower, row.number("合理上限"), row.number("年度变幅上限")), row.text("口径"), row.yes("公开", true)));
        }
        return series;
    }
}
