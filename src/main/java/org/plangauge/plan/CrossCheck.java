package org.plangauge.plan;

import java.math.BigDecimal;

import org.plangauge.value.Period;
import org.plangauge.value.Word;

/**
 * A relation between figures that has to hold (勾稽关系, {@code checks.csv}).
 *
 * @param code      编号: {@code K14-03}
 * @param name      what it holds together, as departments read it
 * @param tolerance by how much the sides may be off
 * @param weight    how grave it is when it does not hold
 * @param remedy    what to do then
 * @param periods   of which periods it is checked
 * @param remark    what the office should know of it; may be empty
 */
public record CrossCheck(String code, String name, CheckExpression left, Relation relation, CheckExpression right, Tolerance tolerance, Weight weight,
        String remedy, Periods periods, String remark) {

    /** Whether it holds for these values of its sides. */
    public boolean holds(BigDecimal leftValue, BigDecimal rightValue) {
        BigDecimal slack = tolerance.of(rightValue);
        BigDecimal difference = leftValue.subtract(rightValue);
        return switch (relation) {
            case EQUAL -> difference.abs().compareTo(slack) <= 0;
            case DIFFERENT -> difference.abs().compareTo(slack) > 0;
            case AT_MOST -> difference.compareTo(slack) <= 0;
            case AT_LEAST -> difference.compareTo(slack.negate()) >= 0;
            case BELOW -> difference.compareTo(slack) < 0;
            case ABOVE -> difference.compareTo(slack.negate()) > 0;
        };
    }

    /** How the left side has to stand to the right one. */
    public enum Relation implements Word {
        EQUAL("=", "等于"), DIFFERENT("≠", "不等于"), AT_MOST("≤", "不大于"), AT_LEAST("≥", "不小于"), BELOW("<", "小于"), ABOVE(">", "大于");

        private final String sign;
        private final String words;

        Relation(String sign, String words) {
            this.sign = sign;
            this.words = words;
        }

        @Override
        public String word() {
            return sign;
        }

        /** For sentences: 不小于. */
        public String inWords() {
            return words;
        }
    }

    /**
     * By how much the sides may be off.
     *
     * @param amount in the unit of the sides, or in per cent of the right one
     */
    public record Tolerance(BigDecimal amount, boolean percent) {

        public static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, false);

        BigDecimal of(BigDecimal right) {
            return percent ? right.abs().multiply(amount).movePointLeft(2) : amount;
        }

        /** For sentences: {@code 允许误差0.5}, {@code 允许误差5%}; empty for none. */
        public String inWords() {
            return amount.signum() == 0 ? "" : "允许误差" + amount.toPlainString() + (percent ? "%" : "");
        }
    }

    /** How grave it is when a relation does not hold. */
    public enum Weight implements Word {
        NOTE("提示"), WARNING("警告"), ERROR("错误");

        private final String word;

        Weight(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** Of which periods a relation is checked. */
    public enum Periods implements Word {
        ANY("各期"), YEARS("年度"), HALF_YEARS("半年"), SPANS("规划期");

        private final String word;

        Periods(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }

        public boolean include(Period period) {
            return switch (this) {
                case ANY -> true;
                case YEARS -> period.isYear();
                case HALF_YEARS -> period.isFirstHalf();
                case SPANS -> period.isSpan();
            };
        }
    }
}
