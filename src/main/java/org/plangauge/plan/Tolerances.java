package org.plangauge.plan;

import java.math.BigDecimal;

/**
 * The plan's margins for verdicts, in per cent (design.md §5); printed in every report.
 *
 * @param ahead       m: so far beyond the pace is 快于预期
 * @param shortfall   t: so far below is still 基本符合预期 or 基本完成, for 预期性 only
 * @param exceeded    so far beyond the target is 超额完成
 * @param approximate the band of a target that says 左右
 * @param farShort    a projection so far short of the target is a red warning
 */
public record Tolerances(BigDecimal ahead, BigDecimal shortfall, BigDecimal exceeded, BigDecimal approximate, BigDecimal farShort) {

    /** 10, 5, 5, 5, 10. */
    public static final Tolerances DEFAULT = new Tolerances(BigDecimal.TEN, BigDecimal.valueOf(5), BigDecimal.valueOf(5),
            BigDecimal.valueOf(5), BigDecimal.TEN);
}
