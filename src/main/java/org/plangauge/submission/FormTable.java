package org.plangauge.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.plangauge.value.Characters;
import org.plangauge.value.Period;

/**
 * A table of the form found in a sheet, and all that was understood of it: which rows are its head, which columns are which,
 * and what was passed over. Columns are found by their header text in any order; the sheet's own name only decides between
 * equals.
 *
 * @param form      which sheet of the form it is
 * @param sheet     where it was found
 * @param headerRow number of the row of headers, from 0; the lower one where they have two
 * @param lastRow   the last row that may belong to it: the next table of the sheet begins below
 * @param columns   column number of each header found
 * @param periods   column number of each period found, in order of the periods
 * @param strange   the header cells that the form does not know, and empty ones above columns that hold something
 * @param repeated  the header cells that say the same as one further left
 */
public record FormTable(FormSheet form, SubmittedSheet sheet, int headerRow, int lastRow, Map<FormColumn, Integer> columns,
        NavigableMap<Period, Integer> periods, List<SubmittedCell> strange, List<SubmittedCell> repeated) {

    /** How notes, signatures and the head of the next table begin: a word for them and a colon. */
    private static final Pattern NOTE = Pattern.compile("(?:附?注|备注|说明|填表说明|填报说明|数据来源|资料来源|报送单位|填报单位|评估机构|规划|年度|填报人|制表人?|审核人?|"
            + "审签人?|复核人?|负责人|单位负责人|分管领导|主要领导|经办人|联系人|联系电话|电话|日期|填报日期|签字|盖章|签章)(?:\\([^()]*\\))?\\d*:.*");

    /** The tables of {@code workbook}, sheet by sheet from top to bottom. */
    public static List<FormTable> find(SubmittedWorkbook workbook) {
        List<FormTable> found = new ArrayList<>();
        workbook.sheets().forEach(sheet -> found.addAll(TableFinder.in(sheet)));
        return found;
    }

    int recognised() {
        return columns.size() + periods.size();
    }

    /** Rows below the headers that name something, each with its cells. A lone text, such as a note below the table, is no row. */
    List<FormRow> rows() {
        return below().stream().filter(row -> !row.code().isEmpty() || !row.name().isEmpty()).filter(row -> row.filled() > 1)
                .filter(row -> !isNote(row.number())).toList();
    }

    /** Rows below the headers that say something where the form asks, but name nothing that it would be about. */
    public List<FormRow> nameless() {
        return below().stream().filter(row -> row.code().isEmpty() && row.name().isEmpty() && row.saysSomething())
                .filter(row -> !isNote(row.number())).toList();
    }

    private List<FormRow> below() {
        List<FormRow> rows = new ArrayList<>();
        for (int row : sheet.rowNumbers()) {
            if (row > headerRow && row <= lastRow) {
                rows.add(row(row));
            }
        }
        return rows;
    }

    private FormRow row(int row) {
        Map<FormColumn, SubmittedCell> cells = new EnumMap<>(FormColumn.class);
        columns.forEach((column, number) -> cells.put(column, cellAt(row, number)));
        SortedMap<Period, SubmittedCell> figures = new TreeMap<>();
        periods.forEach((period, number) -> figures.put(period, cellAt(row, number)));
        return new FormRow(form, sheet.name(), row, cells, figures);
    }

    /** Whether the row is a note, a signature or the head of the next table: its first text begins as they do. */
    private boolean isNote(int row) {
        return NOTE.matcher(Characters.squeezed(sheet.row(row).getFirst().text())).matches();
    }

    private SubmittedCell cellAt(int row, int column) {
        return sheet.cell(row, column).orElseGet(() -> new SubmittedCell(sheet.name(), row, column, "", SubmittedCell.Content.TEXT));
    }
}
