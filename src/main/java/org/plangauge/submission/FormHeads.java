package org.plangauge.submission;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.plangauge.value.Characters;

/**
 * Finds the visible head of a form: labels such as {@code 报送单位} among the first rows of any sheet, each with its
 * content in the same cell behind a colon or in the next filled cell to the right.
 */
public final class FormHeads {

    /** How far down a head may stand. */
    private static final int ROWS = 15;

    /** The labels of a head, as the form prints them. */
    public enum Label {
        DEPARTMENT("报送单位", "填报单位"),
        /** In place of 报送单位, by which a third party's workbook is known. */
        THIRD_PARTY("评估机构"),
        PLAN("规划"),
        YEAR("年度"),
        FILLER("填报人"),
        PHONE("电话"),
        DATE("日期");

        private final List<String> words;

        Label(String... words) {
            this.words = List.of(words);
        }

        public String word() {
            return words.getFirst();
        }
    }

    private static final Map<String, Label> BY_WORD = new HashMap<>();

    static {
        for (Label label : Label.values()) {
            label.words.forEach(word -> BY_WORD.put(word, label));
        }
    }

    private FormHeads() {}

    /** The third party that says it filled the workbook; empty text in a department's. */
    public static String thirdParty(List<SubmittedSheet> sheets) {
        return said(sheets).getOrDefault(Label.THIRD_PARTY, "");
    }

    private static Map<Label, String> said(List<SubmittedSheet> sheets) {
        Map<Label, String> said = new EnumMap<>(Label.class);
        for (SubmittedSheet sheet : sheets) {
            sheet.rowNumbers().stream().filter(r -> r - sheet.firstRow() < ROWS).forEach(r -> collect(sheet.row(r), said));
        }
        return said;
    }

    /** The head as the sheets show it; of several heads the first one that says a thing counts. */
    public static FormHead find(List<SubmittedSheet> sheets) {
        Map<Label, String> said = said(sheets);
        return new FormHead(said.getOrDefault(Label.PLAN, ""), said.getOrDefault(Label.DEPARTMENT, ""), said.getOrDefault(Label.YEAR, ""),
                said.getOrDefault(Label.FILLER, ""), said.getOrDefault(Label.PHONE, ""), said.getOrDefault(Label.DATE, ""));
    }

    /** Who is said to report in {@code sheet}, by the row in which it is said; several where tables of several departments stand in it. */
    public static SortedMap<Integer, String> departments(SubmittedSheet sheet) {
        SortedMap<Integer, String> departments = new TreeMap<>();
        for (int row : sheet.rowNumbers()) {
            Map<Label, String> said = new EnumMap<>(Label.class);
            collect(sheet.row(row), said);
            if (said.containsKey(Label.DEPARTMENT)) {
                departments.put(row, said.get(Label.DEPARTMENT));
            }
        }
        return departments;
    }

    private static void collect(List<SubmittedCell> row, Map<Label, String> said) {
        for (int i = 0; i < row.size(); i++) {
            String written = row.get(i).text();
            if (written.indexOf(':') < 0 && written.indexOf('：') < 0) {
                continue;
            }
            String text = Characters.halfWidth(written).strip();
            Optional<Label> label = labelOf(text);
            if (label.isEmpty()) {
                continue;
            }
            String behind = text.contains(":") ? text.substring(text.indexOf(':') + 1).strip() : "";
            boolean nextIsLabel = i + 1 < row.size() && labelOf(Characters.halfWidth(row.get(i + 1).text()).strip()).isPresent();
            String content = !behind.isEmpty() ? behind : i + 1 < row.size() && !nextIsLabel && text.endsWith(":") ? row.get(i
                    + 1).text().strip() : "";
            if (!content.isEmpty()) {
                said.putIfAbsent(label.get(), content);
            }
        }
    }

    private static Optional<Label> labelOf(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.ofNullable(BY_WORD.get(Characters.squeezed(text.substring(0, colon))));
    }
}
