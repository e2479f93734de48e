package org.plangauge.workbook;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.plangauge.submission.FormColumn;

/**
 * Colours that go away when a cell is filled: light yellow where something is to be filled in any case, light orange where
 * another answer calls for it, as 部门自评 否 does for 滞后原因. Formula rules only, which all spreadsheet programs know.
 */
final class MissingColours {

    static final IndexedColors WANTED = IndexedColors.LEMON_CHIFFON;
    static final IndexedColors CALLED_FOR = IndexedColors.TAN;

    private final SheetConditionalFormatting colours;

    MissingColours(Sheet sheet) {
        this.colours = sheet.getSheetConditionalFormatting();
    }

    void wanted(WantedCells cells) {
        cells.blocks().forEach(block -> colour(block.blank(), block.cells(), WANTED));
    }

    /** Colours the cells of {@code need.column} in the rows from {@code first} to {@code last} for which it comes about. */
    void calledFor(Need need, List<Field> fields, int first, int last) {
        Field field = field(fields, need.column());
        Field other = field(fields, Objects.requireNonNull(need.hangsOn()));
        String answer = "$" + other.letters() + (first + 1);
        String asked = need.words().isEmpty() ? "LEN(TRIM(" + answer + "))>0"
                : "OR(" + need.words().stream().map(word -> answer + "=\"" + word + "\"").collect(Collectors.joining(",")) + ")";
        colour("AND(" + asked + ",LEN(TRIM(" + field.letters() + (first + 1) + "))=0)", new CellRangeAddress(first, last, field.at(),
                field.at()), CALLED_FOR);
    }

    /** Colours {@code cells} in which {@code formula} holds, which is written for the first of them. */
    void colour(String formula, CellRangeAddress cells, IndexedColors fill) {
        ConditionalFormattingRule rule = colours.createConditionalFormattingRule(formula);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(fill.getIndex());
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        colours.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    private static Field field(List<Field> fields, FormColumn column) {
        return fields.stream().filter(f -> f.column() == column).findFirst().orElseThrow();
    }
}
