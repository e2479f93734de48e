package org.plangauge.submission;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.plangauge.value.Characters;
import org.plangauge.value.Period;

/**
 * A header of a table as it is to be understood.
 *
 * @param cell   with the whole header as its text, a line break between two rows of it; it stands in the row of headers or above
 * @param whole  its text without spaces and without what stands in brackets behind it
 * @param lower  the same of the lower of two rows
 * @param period the period it means; empty when it means none
 */
record Header(SubmittedCell cell, String whole, String lower, Optional<Period> period) {

    /** Between the two rows of a header. */
    static final char BELOW = '\n';

    /** What may stand above a year without changing what is asked: everything else, such as 目标, would. */
    private static final Set<String> HARMLESS_ABOVE = Set.of("", "年度", "各年度", "分年度", "年份", "各年", "分年", "年度数据", "各年度数据", "年度数值", "实绩",
            "实际", "实际值", "实际完成", "实际完成值", "完成情况", "完成值", "各年完成情况", "年度完成情况", "各年度完成情况", "指标值", "数据", "数值", "报送数据", "填报数据");

    /** Words behind a year that say that what happened is meant. */
    private static final Pattern ACTUAL = Pattern.compile("\\(?(?:实绩|实际|实际值|实际数|实际完成|实际完成值|完成|完成值|完成数|数值|数据)\\)?$");

    static Header of(SubmittedCell cell) {
        String text = cell.text();
        String whole = FormColumn.bare(text);
        return new Header(cell, whole, text.indexOf(BELOW) < 0 ? whole : FormColumn.bare(text.substring(text.lastIndexOf(BELOW) + 1)), period(cell));
    }

    int column() {
        return cell.column();
    }

    /** The lower of two rows alone where the upper one changes nothing, else both together. */
    private static Optional<Period> period(SubmittedCell header) {
        int below = header.text().lastIndexOf(BELOW);
        if (below >= 0) {
            String above = FormColumn.bare(header.text().substring(0, below));
            Optional<Period> alone = HARMLESS_ABOVE.contains(above) ? periodOf(header.text().substring(below + 1), header) : Optional.empty();
            if (alone.isPresent()) {
                return alone;
            }
        }
        return periodOf(header.text(), header);
    }

    private static Optional<Period> periodOf(String text, SubmittedCell header) {
        String squeezed = Characters.squeezed(text);
        if (squeezed.isEmpty() || squeezed.charAt(0) < '0' || squeezed.charAt(0) > '9') {
            return Optional.empty();
        }
        if (header.content() == SubmittedCell.Content.DATE && squeezed.matches("\\d{4}-\\d\\d-\\d\\d")) {
            String year = squeezed.substring(0, 4);
            return switch (squeezed.substring(5)) {
                case "01-01", "12-31" -> Period.parse(year);
                case "06-30" -> Period.parse(year + "上半年");
                default -> Optional.empty();
            };
        }
        return Period.parse(squeezed).or(() -> Period.parse(ACTUAL.matcher(squeezed).replaceFirst("")));
    }
}
