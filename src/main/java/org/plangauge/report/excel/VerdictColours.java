package org.plangauge.report.excel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.plangauge.assessment.Warning;
import org.plangauge.report.IndicatorRow;

/**
 * Colours that follow the words, so that they stay right when somebody edits or sorts. The words stay, and what calls for
 * attention is bold as well: in grey print nothing is lost.
 */
final class VerdictColours {

    private static final byte[] RED = {(byte) 0xFF, (byte) 0xF4, (byte) 0xB6, (byte) 0xB0};
    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xFF, (byte) 0xE6, (byte) 0x99};
    private static final byte[] GREEN = {(byte) 0xFF, (byte) 0xD5, (byte) 0xE8, (byte) 0xCF};
    private static final byte[] GREY = {(byte) 0xFF, (byte) 0xE3, (byte) 0xE3, (byte) 0xE3};

    /** A colour for a word, and whether it is bold. */
    private record Mark(byte[] colour, boolean bold) {}

    private static final Map<String, Mark> WARNINGS = Map.of(Warning.RED.word(), new Mark(RED, true), Warning.YELLOW.word(),
            new Mark(YELLOW, true), Warning.GREEN.word(), new Mark(GREEN, false), Warning.GREY.word(), new Mark(GREY, false));

    private VerdictColours() {}

    /** The verdicts in column {@code header}: lagging ones red, those that cannot be judged grey. */
    static void on(Table<?> table, String header, List<IndicatorRow> rows) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        rows.stream().filter(IndicatorRow::lagging).forEach(r -> marks.put(r.verdict(), new Mark(RED, true)));
        rows.stream().filter(r -> r.standing().equals("NOT_ASSESSABLE")).forEach(r -> marks.putIfAbsent(r.verdict(), new Mark(GREY,
                false)));
        words(table, header, marks);
    }

    /** The colours of warnings in column {@code header}. */
    static void warnings(Table<?> table, String header) {
        Map<String, Mark> ordered = new LinkedHashMap<>();
        for (Warning warning : Warning.values()) {
            ordered.put(warning.word(), WARNINGS.get(warning.word()));
        }
        words(table, header, ordered);
    }

    /** Words of column {@code header} that call for attention. */
    static void alarming(Table<?> table, String header, List<String> words) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        words.forEach(word -> marks.put(word, new Mark(RED, true)));
        words(table, header, marks);
    }

    private static void words(Table<?> table, String header, Map<String, Mark> marks) {
        if (table.last() < Table.FIRST) {
            return;
        }
        SheetConditionalFormatting formatting = table.grid().frame().getSheetConditionalFormatting();
        int column = table.column(header);
        CellRangeAddress[] cells = {new CellRangeAddress(Table.FIRST, table.last(), column, column)};
        marks.forEach((word, mark) -> {
            ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL,
                    "\"" + word.replace("\"", "\"\"") + "\"");
            PatternFormatting fill = rule.createPatternFormatting();
            fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            fill.setFillBackgroundColor(new XSSFColor(mark.colour()));
            if (mark.bold()) {
                rule.createFontFormatting().setFontStyle(false, true);
            }
            formatting.addConditionalFormatting(cells, rule);
        });
    }
}
