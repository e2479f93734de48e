package org.plangauge.plan;

/** The words in which this plan's office states a verdict: no two places use the same ones (practice.md §5). */
public record VerdictWords(Progress progress, Final ending) {

    /** For annual and mid-term evaluations. */
    public record Progress(String reachedEarly, String ahead, String onTrack, String behind, String notAssessable) {}

    /** For the final evaluation. */
    public record Final(String exceeded, String met, String nearlyMet, String missed, String notAssessable) {}

    public static final VerdictWords DEFAULT = new VerdictWords(new Progress("提前实现", "快于预期", "基本符合预期", "滞后", "无法评价"),
            new Final("超额完成", "完成", "基本完成", "未完成", "无法评价"));
}
