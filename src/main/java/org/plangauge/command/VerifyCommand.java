package org.plangauge.command;

import java.io.IOException;
import java.io.PrintWriter;

import org.plangauge.batch.Verification;
import org.plangauge.ledger.Archive;
import org.plangauge.workbook.Limits;
import org.plangauge.workbook.WorkbookReader;

/** {@code verify}: proves the ledger against the archive, cell by cell. */
final class VerifyCommand implements Command {

    @Override
    public String purpose() {
        return "Prove the ledger against the archived workbooks, cell by cell.";
    }

    @Override
    public int run(Asked asked) throws IOException {
        PrintWriter out = asked.console().out();
        try (HomeLedger home = HomeLedger.open(asked.home())) {
            Verification done = Verification.of(home.ledger(), new Archive(asked.home().archive()), WorkbookReader.careful(Limits.NONE));
            done.differences().forEach(out::println);
            out.println("%d workbooks, %d cells: %s".formatted(done.workbooks(), done.cells(),
                    done.differences().isEmpty() ? "ledger and archive agree" : done.differences().size() + " DIFFERENCES"));
            return done.differences().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }
}
