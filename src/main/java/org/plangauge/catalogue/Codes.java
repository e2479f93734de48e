package org.plangauge.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The codes of one table: each once, and parents that exist and never lead back to themselves. */
final class Codes {

    private record Coded(TableRow row, @Nullable String parent) {}

    private final String column;
    private final Map<String, Coded> byCode = new LinkedHashMap<>();

    Codes(String column) {
        this.column = column;
    }

    /** The row's code; a fault when it is blank or used before. */
    String take(TableRow row, @Nullable String parent) {
        row.needed(column);
        String code = row.code(column);
        Coded other = code.isEmpty() ? null : byCode.putIfAbsent(code, new Coded(row, parent));
        if (other != null) {
            row.fault(column, row.quoted(column) + " again", "a code of its own (row " + other.row().number() + " has it too)");
        }
        return code;
    }

    boolean knows(String code) {
        return byCode.containsKey(code);
    }

    /**
     * To be called when all rows are taken.
     *
     * @param all whether these are all rows of the table; if not, no parent is called unknown
     */
    void checkParents(String parentColumn, boolean all) {
        byCode.forEach((code, coded) -> {
            if (coded.parent() == null) {
                return;
            }
            if (!byCode.containsKey(coded.parent())) {
                if (!all) {
                    return;
                }
                coded.row().fault(parentColumn, coded.row().quoted(parentColumn), "a code of this table");
            } else if (leadsBack(code)) {
                coded.row().fault(parentColumn, coded.row().quoted(parentColumn), "a parent that does not lead back to " + code);
            }
        });
    }

    private boolean leadsBack(String code) {
        String above = parent(code);
        for (int steps = 0; above != null && steps <= byCode.size(); steps++) {
            if (above.equals(code)) {
                return true;
            }
            above = parent(above);
        }
        return false;
    }

    private @Nullable String parent(String code) {
        return Optional.ofNullable(byCode.get(code)).map(Coded::parent).orElse(null);
    }
}
