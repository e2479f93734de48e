package org.plangauge.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;
import org.plangauge.ledger.RunBook;
import org.plangauge.settings.Known;
import org.plangauge.settings.UnusableSettings;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.dao.DataAccessException;

/** Runs the nightly job once. The caller holds the home's lock. */
public final class NightlyRun {

    private NightlyRun() {}

    /**
     * @param clock for the times of day at which a run began and ended; nothing that is reported depends on it
     * @return what was done; see {@link RunTally#failures}
     * @throws UnusableCatalogue when the plans cannot be used; nothing is collected then
     * @throws UnusableSettings when mail is to go to people of a plan, report or department that is not there
     * @throws IllegalStateException when the job itself failed; its cause says why
     */
    public static RunTally run(RunRequest request, String programme, Clock clock) {
        return run(request, programme, clock, new OrderlyStop());
    }

    /** The same, which {@code stop} ends early: see {@link RunTally#stopped}. */
    public static RunTally run(RunRequest asked, String programme, Clock clock, OrderlyStop stop) {
        Home home = asked.home();
        Supplier<Plans> read = Threads.begun("plans", () -> Plans.read(home.seeds()));
        if (!Files.isDirectory(home.ledger())) {
            // A folder without a plan, or with settings that cannot be meant, is refused before anything is made in it.
            PlacesOutside.check(asked);
            Recipients.of(asked, read.get());
        }
        RunTally tally = new RunTally();
        RunTrace trace = new RunTrace(home, clock, tally);
        try (trace; LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            Ledger ledger = new Ledger(database.source());
            RunRequest request = ledger.lastDay().map(asked::notBefore).orElse(asked);
            if (!request.today().equals(asked.today())) {
                tally.dated(asked.today(), request.today());
            }
            long number = ledger.openRun(request.today(), clock.instant());
            trace.opened(number, new RunBook(database.source()));
            try {
                work(request, read, tally, database, new RunNumber(number, programme, Build.running()), stop, clock);
                trace.ended();
                if (backedUp(request, database, tally)) {
                    trace.ended();
                }
            } catch (RuntimeException | Error e) {
                trace.brokeOff(e);
                throw e;
            }
        }
        return tally;
    }

    /**
     * The run is over, and nobody else can have the ledger open: what is copied belongs together.
     *
     * @return whether a backup is made at all
     */
    private static boolean backedUp(RunRequest request, LedgerDatabase database, RunTally tally) {
        Optional<Path> wanted = request.settings().find(Known.BACKUP_FOLDER).filter(folder -> !tally.stopped());
        wanted.ifPresent(folder -> {
            try {
                new Backup(request.home(), request.home().root().resolve(folder)).write(database).damaged().forEach(tally::failed);
            } catch (IOException | DataAccessException e) {
                tally.failed("backup in " + folder + ": " + e.getMessage());
            }
        });
        return wanted.isPresent();
    }

    private static void work(RunRequest request, Supplier<Plans> read, RunTally tally, LedgerDatabase database, RunNumber run, OrderlyStop stop,
            Clock clock) {
        PlacesOutside.check(request);
        PlanReportJob job = new PlanReportJob(request, read, tally, run, stop, clock, database.source());
        job.recoverCutOffRuns();
        start(job, tally);
    }

    private static void start(PlanReportJob job, RunTally tally) {
        try {
            JobExecution execution = job.run();
            if (execution.getStatus() == BatchStatus.STOPPED) {
                tally.stop();
            } else if (execution.getStatus() != BatchStatus.COMPLETED) {
                Throwable cause = execution.getAllFailureExceptions().stream().findFirst().orElse(null);
                throw new IllegalStateException("the run ended as " + execution.getStatus() + (cause == null ? "" : ": "
                        + cause.getMessage()), cause);
            }
        } catch (JobExecutionException e) {
            throw new IllegalStateException(Objects.requireNonNullElse(e.getMessage(), "the job could not be started"), e);
        }
    }
}
