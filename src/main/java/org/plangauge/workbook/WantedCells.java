package org.plangauge.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.Role;
import org.plangauge.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a table that are to be filled in any case: they are yellow while they are blank, and the progress line counts
 * them. A year is filled as well when the span over it is: some plans have nothing but spans. The half-year of an earlier year
 * is not wanted. Of a third party only the figures of the newest period are wanted.
 *
 * @param blocks rectangles of cells
 */
record WantedCells(List<Block> blocks) {

    /**
     * A rectangle of wanted cells.
     *
     * @param span the column of the span that fills its cells as well; null where there is none
     */
    record Block(CellRangeAddress cells, @Nullable Field span) {

        /** How many cells of it are filled, as a formula; {@code sheet} stands before every address, empty within the sheet. */
        private String filled(String sheet) {
            String range = sheet + cells.formatAsString();
            if (span == null) {
                return "COUNTA(" + range + ")";
            }
            return "COUNTA(" + range + ")" + IntStream.rangeClosed(cells.getFirstColumn(), cells.getLastColumn())
                    .mapToObj(CellReference::convertNumToColString).map(c -> filledBeside(sheet + rows(c), sheet + rows(span.letters())))
                    .collect(Collectors.joining());
        }

        /** Empty cells less those with an empty one beside: not every program tells a number by {@code "<>"}. */
        private static String filledBeside(String column, String span) {
            return "+COUNTIF(" + column + ",\"=\")-COUNTIFS(" + column + ",\"=\"," + span + ",\"=\")";
        }

        private String rows(String column) {
            return column + (cells.getFirstRow() + 1) + ":" + column + (cells.getLastRow() + 1);
        }

        /** Whether the cell at its top left is still to be filled, as a formula for all of its cells. */
        String blank() {
            String first = new CellReference(cells.getFirstRow(), cells.getFirstColumn()).formatAsString(false);
            String blank = "LEN(TRIM(" + first + "))=0";
            return span == null ? blank : "AND(" + blank + ",LEN(TRIM($" + span.letters() + (cells.getFirstRow() + 1) + "))=0)";
        }
    }

    WantedCells {
        blocks = List.copyOf(blocks);
    }

    /** @param firstRow number of the row of the first of {@code rows} */
    static WantedCells of(FormSheet form, FormOrder order, List<Field> fields, List<FormContent> rows, int firstRow) {
        List<Block> blocks = new ArrayList<>();
        Field span = fields.stream().filter(f -> f.period() != null && f.period().isSpan()).findFirst().orElse(null);
        for (int[] beside : runs(fields, f -> wanted(f.period(), order))) {
            for (int[] run : runs(rows, FormContent::asksFigures)) {
                blocks.add(new Block(new CellRangeAddress(firstRow + run[0], firstRow + run[1], fields.get(beside[0]).at(),
                        fields.get(beside[1]).at()), span));
            }
        }
        for (Need need : Need.of(form)) {
            if (need.always() && order.role() != Role.THIRD_PARTY) {
                Field field = fields.stream().filter(f -> f.column() == need.column()).findFirst().orElseThrow();
                for (int[] run : runs(rows, r -> r.asks(need.column()))) {
                    blocks.add(new Block(new CellRangeAddress(firstRow + run[0], firstRow + run[1], field.at(), field.at()), null));
                }
            }
        }
        return new WantedCells(blocks);
    }

    private static boolean wanted(@Nullable Period period, FormOrder order) {
        return period != null && order.periods().wants(period) && (order.role() != Role.THIRD_PARTY || order.periods().newest().filter(period::equals).isPresent());
    }

    /** First and last of each run of neighbours that {@code wanted} holds for. */
    private static <T> List<int[]> runs(List<T> all, Predicate<T> wanted) {
        List<int[]> runs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (wanted.test(all.get(i))) {
                if (!runs.isEmpty() && runs.getLast()[1] == i - 1) {
                    runs.getLast()[1] = i;
                } else {
                    runs.add(new int[] {i, i});
                }
            }
        }
        return runs;
    }

    /** How many they are. */
    int count() {
        return blocks.stream().mapToInt(b -> b.cells().getNumberOfCells()).sum();
    }

    /** How many of them are filled, as a formula of plain functions. */
    String filled(String sheet) {
        return blocks.isEmpty() ? "0" : blocks.stream().map(b -> b.filled(sheet)).collect(Collectors.joining("+"));
    }
}
