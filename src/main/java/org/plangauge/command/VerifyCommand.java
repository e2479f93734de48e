package org.plangauge.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.plangauge.batch.Verification;
import org.plangauge.ledger.Archive;
import org.plangauge.workbook.Limits;
import org.plangauge.workbook.WorkbookReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code verify}: proves the ledger against the archive, cell by cell. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "Prove the ledger against the archived workbooks, cell by cell.")
final class VerifyCommand implements Callable<Integer> {

    @ParentCommand
    private Plangauge top;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (HomeLedger home = HomeLedger.open(top.home())) {
            Verification done = Verification.of(home.ledger(), new Archive(top.home().archive()), WorkbookReader.careful(Limits.NONE));
            done.differences().forEach(out::println);
            out.println("%d workbooks, %d cells: %s".formatted(done.workbooks(), done.cells(),
                    done.differences().isEmpty() ? "ledger and archive agree" : done.differences().size() + " DIFFERENCES"));
            return done.differences().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }
}
