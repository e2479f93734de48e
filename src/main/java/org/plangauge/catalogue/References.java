package org.plangauge.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.plangauge.plan.Measure;
import org.plangauge.plan.Target;
import org.plangauge.value.Unit;

/**
 * What a relative indicator is compared with, an indicator or an auxiliary series: the code in 参照指标, else what the target names behind 高于, 快于, 不低于 …: the
 * indicator whose name contains those words, and for 经济增长 the one whose name contains 地区生产总值 or GDP, and 增长.
 */
final class References {

    private static final Pattern NAMED = Pattern.compile(".*?(?:不低于|不慢于|高于|快于|超过|大于|与|和)(.+?)(?:保持)?(?:同步|持平|同步增长)?");
    private static final Pattern ECONOMIC_GROWTH = Pattern.compile("(?:全区|本区|同期)?(?:经济|GDP|地区生产总值)(?:年均)?(?:增长|增速)(?:率|速度)?");

    private final List<TableRow> rows;
    private final Set<TableRow> series;
    private final boolean complete;

    References(Table indicators, Table series) {
        this.rows = Stream.concat(indicators.rows().stream(), series.rows().stream()).toList();
        this.series = Set.copyOf(series.rows());
        this.complete = indicators.complete() && series.complete();
    }

    /** The code of what {@code row} is compared with; empty for an indicator that is not relative, and with a fault. */
    Optional<String> of(TableRow row, Measure measure) {
        String code = row.code("参照指标");
        if (measure != Measure.RELATIVE) {
            if (!code.isEmpty()) {
                row.fault("参照指标", row.quoted("参照指标"), "a blank cell: only 相对 refers to another indicator");
            }
            return Optional.empty();
        }
        return code.isEmpty() ? byWords(row) : byCode(row, code);
    }

    private Optional<String> byCode(TableRow row, String code) {
        Optional<TableRow> other = rows.stream().filter(r -> r.code("编号").equals(code)).findFirst();
        if (other.isEmpty() && complete) {
            row.fault("参照指标", row.quoted("参照指标"), "a code of this table or of series.csv");
        }
        if (other.isPresent() && !canBeReferredTo(row, other.get())) {
            row.fault("参照指标", row.quoted("参照指标"), "another indicator that is neither 相对 nor 定性");
        }
        return other.map(r -> code);
    }

    private Optional<String> byWords(TableRow row) {
        if (Target.parse(row.text("目标"), Unit.NONE, Measure.RELATIVE).isEmpty()) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(row.code("目标"));
        List<String> meant = !named.matches() ? List.of() : rows.stream()
                .filter(other -> canBeReferredTo(row, other) && names(other, named.group(1))).map(other -> other.code("编号")).toList();
        if (meant.size() == 1) {
            return Optional.of(meant.getFirst());
        }
        if (complete || !meant.isEmpty()) {
            row.fault("参照指标", row.quoted("参照指标"), "the code of the indicator that the target \"" + row.text("目标") + "\" refers to"
                    + (meant.isEmpty() ? "" : ": " + String.join(" or ", meant)));
        }
        return Optional.empty();
    }

    private static boolean names(TableRow row, String words) {
        String name = row.code("指标") + row.code("名称");
        boolean growthOfTheEconomy = name.contains("增长") && (name.contains("地区生产总值") || name.contains("GDP"));
        return name.contains(words) || growthOfTheEconomy && ECONOMIC_GROWTH.matcher(words).matches();
    }

    /** Neither to itself nor to one that is compared with another or only stated. */
    private boolean canBeReferredTo(TableRow row, TableRow other) {
        return series.contains(other) || other != row && Measure.of(other.text("计算方式")).filter(m -> m != Measure.RELATIVE && m != Measure.QUALITATIVE).isPresent();
    }
}
