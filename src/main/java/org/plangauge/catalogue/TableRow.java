package org.plangauge.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.plangauge.value.Characters;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;
import org.plangauge.value.Word;
import org.jspecify.annotations.Nullable;

/** A row of a table, read cell by cell; what a cell lacks becomes a fault that names it. */
final class TableRow {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?");

    private static final Pattern SEPARATOR = Pattern.compile("[、,，;；]");

    private final String file;
    private final int number;
    private final Map<String, Integer> columns;
    private final List<String> cells;
    private final Faults faults;

    /**
     * @param columns where each column stands
     * @param cells   as the table has them, one for each column
     */
    TableRow(String file, int number, Map<String, Integer> columns, List<String> cells, Faults faults) {
        this.file = file;
        this.number = number;
        this.columns = columns;
        this.cells = cells;
        this.faults = faults;
    }

    /** As a spreadsheet counts: the headers are row 1. */
    int number() {
        return number;
    }

    /** The cell's text without what surrounds it; empty when blank or without such a column. */
    String text(String column) {
        Integer at = columns.get(column);
        return at == null ? "" : Characters.trimmed(cells.get(at));
    }

    /** A code, half-width and without any space, as forms are searched for it. */
    String code(String column) {
        return Characters.squeezed(text(column));
    }

    @Nullable String codeOrNull(String column) {
        return code(column).isEmpty() ? null : code(column);
    }

    /** The cell's text, which must not be blank. */
    String needed(String column) {
        if (text(column).isEmpty()) {
            fault(column, "a blank cell", "text");
        }
        return text(column);
    }

    void fault(String column, String found, String expected) {
        faults.add(file, number, column, found, expected);
    }

    /** One word of a closed list; the first of the list after a fault. */
    <W extends Enum<W> & Word> W word(String column, Class<W> type) {
        Optional<W> word = Word.of(type, text(column));
        if (word.isEmpty()) {
            fault(column, quoted(column), "one of " + Word.list(type));
        }
        return word.orElse(type.getEnumConstants()[0]);
    }

    /** The same, where a blank cell means {@code otherwise}. */
    <W extends Enum<W> & Word> W word(String column, Class<W> type, W otherwise) {
        return text(column).isEmpty() ? otherwise : word(column, type);
    }

    /** 是 or 否; a blank cell means {@code otherwise}. */
    boolean yes(String column, boolean otherwise) {
        String said = Characters.squeezed(text(column));
        if (said.isEmpty() || said.equals("是") || said.equals("否")) {
            return said.isEmpty() ? otherwise : said.equals("是");
        }
        fault(column, quoted(column), "是 or 否");
        return otherwise;
    }

    /** A plain number, with or without thousands separators; null when blank or after a fault. */
    @Nullable BigDecimal number(String column) {
        if (text(column).isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(code(column)).matches()) {
            fault(column, quoted(column), "a number");
            return null;
        }
        return new BigDecimal(code(column).replace(",", ""));
    }

    /** A whole number from {@code least} to {@code most}; {@code otherwise} when blank or after a fault. */
    int whole(String column, int least, int most, int otherwise) {
        if (text(column).isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(Characters.squeezed(text(column)));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, with the same words
        }
        fault(column, quoted(column), "a whole number from " + least + " to " + most);
        return otherwise;
    }

    /** A year from {@code first} to {@code last}, which must not be blank; {@code first} after a fault. */
    int year(String column, int first, int last) {
        if (text(column).isEmpty()) {
            fault(column, quoted(column), "a whole number from " + first + " to " + last);
        }
        return whole(column, first, last, first);
    }

    /** A value in {@code unit}; empty after a fault. */
    Optional<Stated> value(String column, Unit unit) {
        if (Reading.of(text(column), unit) instanceof Stated stated) {
            return Optional.of(stated);
        }
        fault(column, quoted(column), "a value in " + (unit.symbol().isEmpty() ? "the indicator's scale" : unit.symbol()));
        return Optional.empty();
    }

    /** Texts separated by 、 or other commas. */
    List<String> list(String column) {
        List<String> texts = new ArrayList<>();
        for (String part : SEPARATOR.split(text(column))) {
            if (!part.isBlank()) {
                texts.add(part.strip());
            }
        }
        return texts;
    }

    String quoted(String column) {
        return text(column).isEmpty() ? "a blank cell" : "\"" + text(column).replaceAll("\\R", " ") + "\"";
    }
}
