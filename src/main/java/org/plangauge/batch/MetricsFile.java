package org.plangauge.batch;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plangauge.checks.Severity;
import org.plangauge.ledger.RunOutcome;

/**
 * {@code var/metrics/plangauge.prom}: what the last run was like, in the text format that Prometheus reads (a collector of text files
 * picks it up). Written whole after every run, also after one that failed.
 */
final class MetricsFile {

    private MetricsFile() {}

    /**
     * The run that is told of.
     *
     * @param lastDone when a run last ended without any failure; null when never, or when the ledger could not be asked
     * @param archived bytes of all originals; null when the ledger could not be asked
     */
    record Story(Instant begun, Duration lasted, RunOutcome outcome, RunTally.Counts counts, @Nullable Instant lastDone,
            @Nullable Long archived) {}

    static void write(Home home, Story story) throws IOException {
        String text = text(story, size(home.ledger()));
        OutputFile.write(home.metrics(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    static String text(Story story, long ledger) {
        MetricsText text = new MetricsText();
        RunTally.Counts counts = story.counts();
        text.gauge("run_start_timestamp_seconds", "When the last run began, in Unix time.").is(seconds(story.begun()));
        text.gauge("run_end_timestamp_seconds", "When the last run ended, in Unix time.").is(seconds(story.begun().plus(story.lasted())));
        text.gauge("run_duration_seconds", "How long the last run took.").is(seconds(story.lasted()));
        text.gauge("run_success", "1 when the last run did everything, 0 when something failed or it was stopped.")
                .is(story.outcome() == RunOutcome.DONE ? "1" : "0");
        text.gauge("run_outcome", "How the last run ended: 1 at one of the outcomes.");
        for (RunOutcome outcome : RunOutcome.values()) {
            text.is("outcome", outcome.word(), story.outcome() == outcome ? "1" : "0");
        }
        if (story.lastDone() != null) {
            text.gauge("last_success_timestamp_seconds", "When a run last ended without any failure, in Unix time.")
                    .is(seconds(story.lastDone()));
        }
        text.gauge("run_failures", "Things that failed in the last run while the rest went on.").is(counts.failures());
        if (!counts.steps().isEmpty()) {
            text.gauge("step_duration_seconds", "How long each step of the last run took.");
            counts.steps().forEach((step, lasted) -> text.is("step", step, seconds(lasted)));
        }
        text.gauge("workbooks_found", "Workbooks under input/ at the last run.").is(counts.found());
        text.gauge("workbooks_new", "Those never seen before.").is(counts.fresh());
        text.gauge("workbooks_waiting", "Those that were still being written.").is(counts.waiting());
        text.gauge("workbooks_accepted", "Readings that were taken in the last run.").is(counts.accepted());
        text.gauge("workbooks_rejected", "Readings that were rejected in the last run.").is(counts.rejected());
        text.gauge("findings", "Findings of what was read in the last run, by severity.");
        for (Severity severity : Severity.values()) {
            text.is("severity", severity.name().toLowerCase(Locale.ROOT), Integer.toString(counts.findings().getOrDefault(severity, 0)));
        }
        text.gauge("reports", "Reports that were due at the last run, by what became of them.");
        text.is("state", "written", Integer.toString(counts.reportsWritten()));
        text.is("state", "unchanged", Integer.toString(counts.reportsUnchanged()));
        text.is("state", "failed", Integer.toString(counts.reportsFailed()));
        text.gauge("reports_copied", "Reports copied for leaders in the last run.").is(counts.reportsCopied());
        text.gauge("letters_sent", "Letters that the mail server took in the last run.").is(counts.letters());
        text.gauge("ledger_bytes", "Size of the ledger's files.").is(ledger);
        if (story.archived() != null) {
            text.gauge("archive_bytes", "Size of all archived originals together.").is(story.archived());
        }
        return text.toString();
    }

    private static long size(Path folder) throws IOException {
        long size = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
        } catch (NoSuchFileException e) {
            return 0;
        }
        return size;
    }

    private static String seconds(Instant at) {
        return seconds(Duration.between(Instant.EPOCH, at));
    }

    private static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).toPlainString();
    }
}
