package org.plangauge.command;

import java.time.Duration;
import java.util.Locale;

import org.plangauge.batch.HomeStatus;
import org.plangauge.board.DepartmentLine;
import org.plangauge.board.Fate;
import org.plangauge.ledger.RunEntry;

/** Words of {@code status}, the same in its lines and in its JSON. */
final class StatusWords {

    private StatusWords() {}

    /** How a run ended; {@code running} when it has not and is the newest of a home in which one is going on, else {@code cut off}. */
    static String of(RunEntry run, StatusCommand.Answer answer) {
        HomeStatus home = answer.home();
        return run.outcome() != null ? run.outcome().word()
                : answer.running() && home != null && run.equals(home.runs().getFirst()) ? "running" : "cut off";
    }

    /** In seconds to a tenth; empty for a run without an end. */
    static String lasted(RunEntry run) {
        return run.ended() == null ? "" : String.format(Locale.ROOT, "%.1f", Duration.between(run.started(), run.ended()).toMillis() / 1000.0);
    }

    /** What came of the newest workbook of a department: {@code received}, {@code partly} taken, {@code returned} whole, {@code missing}. */
    static String of(DepartmentLine department) {
        Fate fate = department.fate();
        return fate == null ? "missing" : switch (fate) {
            case ACCEPTED -> "received";
            case PARTLY -> "partly";
            case REJECTED -> "returned";
        };
    }
}
