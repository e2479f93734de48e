package org.plangauge.assessment;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What another method says of an indicator, set beside our verdict and never in its place.
 *
 * @param method which one
 * @param index  its number, with the formula, or why it does not apply
 * @param score  its score from −5 to 5, of methods that give one; null for the others
 * @param rating its class in Chinese; empty where it does not apply
 * @param note   why it and our verdict disagree, or what to beware of; empty when there is nothing to say
 */
public record MethodResult(Method method, Outcome index, @Nullable BigDecimal score, String rating, String note) {

    /** The methods set beside ours. */
    public enum Method {
        /** Actual over required compound annual growth, or without a target the growth itself (Eurostat). */
        GROWTH_RATIO("欧盟统计局：实际与所需年均变化率之比"),
        /** The same with the classes of Open SDG; without a target its thresholds shrink near a natural limit. */
        OPEN_SDG("Open SDG：年均变化率"),
        /** Share of the way that the trend covers by the target year (UNSD progress chart, as EUSTAT applies it). */
        PROJECTED_SHARE("联合国统计司：按趋势推算的期末完成比"),
        /** Share of the way covered now, times ten (UN ESCAP current status index). */
        CURRENT_STATUS("亚太经社会：现状指数"),
        /** Share of the way covered by the target year by a weighted trend, times ten (UN ESCAP anticipated progress). */
        ANTICIPATED_PROGRESS("亚太经社会：预期进展指数");

        private final String title;

        Method(String title) {
            this.title = title;
        }

        /** As reports print it. */
        public String title() {
            return title;
        }
    }

    static MethodResult none(Method method, String why) {
        return new MethodResult(method, new Outcome.None(why), null, "", "");
    }
}
