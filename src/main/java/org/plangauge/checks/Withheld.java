package org.plangauge.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.plangauge.submission.CellPlace;
import org.plangauge.submission.Submission;

/** The cells and rows that errors leave out. */
final class Withheld {

    private final Set<CellPlace> cells = new HashSet<>();
    private final Set<CellPlace> rows = new HashSet<>();

    Withheld(List<Finding> findings) {
        for (Finding finding : findings) {
            Place place = finding.place();
            if (finding.severity() == Severity.ERROR && place.sheet() != null && place.cell() != null) {
                CellPlace at = new CellPlace(place.sheet(), place.cell());
                (place.wholeRow() ? rows : cells).add(place.wholeRow() ? rowOf(at) : at);
            }
        }
    }

    /** What is left of {@code said} without them. */
    Submission from(Submission said) {
        return new Submission(said.planId(), said.role(), said.department(), said.head(), said.file(), said.sha256(),
                said.figures().stream().filter(f -> !has(f.cell())).toList(), said.statements().stream().filter(s -> !has(s.cell())).toList());
    }

    private boolean has(CellPlace cell) {
        return cells.contains(cell) || !rows.isEmpty() && rows.contains(rowOf(cell));
    }

    /** The number of the row in place of the cell's address. */
    private static CellPlace rowOf(CellPlace cell) {
        return new CellPlace(cell.sheet(), cell.cell().replaceFirst("^[A-Z]+", ""));
    }
}
