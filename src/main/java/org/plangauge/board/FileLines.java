package org.plangauge.board;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.plangauge.checks.Finding;
import org.plangauge.checks.Received;
import org.plangauge.checks.Severity;
import org.plangauge.report.Count;

/** Makes the lines of received workbooks. */
final class FileLines {

    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity).reversed();

    private final Shelf shelf;
    private final String up;

    /** @param up the way from the page to {@code output/} */
    FileLines(Shelf shelf, String up) {
        this.shelf = shelf;
        this.up = up;
    }

    FileLine of(Received received) {
        return of(received, receipt(received));
    }

    /** For the receipt itself, which has nothing to say of where it lies: the first time it is made it lies nowhere. */
    FileLine onItsReceipt(Received received) {
        return of(received, "");
    }

    private FileLine of(Received received, String receipt) {
        List<Finding> findings = received.findings();
        List<Count> severities = Arrays.stream(Severity.values()).sorted(Comparator.reverseOrder())
                .map(s -> new Count(s.name(), s.word(), (int) findings.stream().filter(f -> f.severity() == s).count()))
                .filter(c -> c.number() > 0).toList();
        return new FileLine(received.receipt().sequence(), received.receipt().recordedOn(), received.receipt().department(),
                received.receipt().year() == 0 ? "" : Integer.toString(received.receipt().year()), received.receipt().file(), Fate.of(received),
                received.figures(), severities, findings.stream().sorted(GRAVEST_FIRST).limit(FileLine.SHOWN).map(FindingLine::of).toList(),
                receipt, returned(received));
    }

    /** Address of its receipt; empty without one. */
    String receipt(Received received) {
        return shelf.receipt(received).map(path -> Address.of(up, path)).orElse("");
    }

    /** Address of its marked copy; empty without one. */
    String returned(Received received) {
        return shelf.returned(received).map(path -> Address.of(up, path)).orElse("");
    }
}
