package org.plangauge.batch;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.plangauge.checks.Finding;
import org.plangauge.checks.Severity;
import org.plangauge.ledger.RunOutcome;

/** What a run did, counted while it happens; its last line says it. */
public final class RunTally {

    private int found;
    private int fresh;
    private int accepted;
    private int rejected;
    private int written;
    private int unchanged;
    private int copied;
    private int mailed;
    private int reportsFailed;
    private boolean stopped;
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private final Map<String, Duration> steps = new LinkedHashMap<>();
    private final List<String> waiting = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final Set<String> present = new HashSet<>();

    /**
     * The numbers of a run.
     *
     * @param found    workbooks under {@code input/}
     * @param fresh    those never seen before
     * @param waiting  those that were still being written
     * @param accepted readings that were taken
     * @param findings of what was read in this run, by severity; severities without any are left out
     * @param reportsCopied into the folder for leaders
     * @param letters  that the mail server took
     * @param failures things that failed while the rest went on, reports among them
     * @param steps    how long each step took, in their order
     */
    record Counts(int found, int fresh, int waiting, int accepted, int rejected, Map<Severity, Integer> findings, int reportsWritten,
            int reportsUnchanged, int reportsFailed, int reportsCopied, int letters, int failures, Map<String, Duration> steps) {}

    void found(int workbooks) {
        found = workbooks;
    }

    void fresh() {
        fresh++;
    }

    void read(boolean taken, List<Finding> said) {
        if (taken) {
            accepted++;
        } else {
            rejected++;
        }
        said.forEach(finding -> findings.merge(finding.severity(), 1, Integer::sum));
    }

    void reportWritten() {
        written++;
    }

    void reportUnchanged() {
        unchanged++;
    }

    void copied(int reports) {
        copied = reports;
    }

    void mailed() {
        mailed++;
    }

    void reportFailed() {
        reportsFailed++;
    }

    void step(String name, Duration lasted) {
        steps.put(name, lasted);
    }

    void waiting(String file) {
        waiting.add(file);
    }

    /** Files that were still being written, below {@code input/}. */
    List<String> waitingFiles() {
        return List.copyOf(waiting);
    }

    void stop() {
        stopped = true;
    }

    /** The clock says a day before that of the last run; dated by the latter, the run goes on. */
    void dated(LocalDate clock, LocalDate last) {
        remarks.add("the clock says " + clock + ", before the last run, so this one is dated " + last);
    }

    /** A link below {@code input/}: what it points to was not looked at. */
    void link(String path) {
        links.add(path);
    }

    List<String> links() {
        return List.copyOf(links);
    }

    /** The bytes that lie in {@code input/} tonight, by their hash, under whatever name. */
    void present(String sha256) {
        present.add(sha256);
    }

    boolean isPresent(String sha256) {
        return present.contains(sha256);
    }

    /** Whether the run was told to stop before it was through; the next one goes on from there. */
    public boolean stopped() {
        return stopped;
    }

    /** Something of ours failed while the rest went on; said in one line, whatever file names have in them. */
    void failed(String what) {
        failures.add(what.replaceAll("\\p{Cntrl}", "?"));
    }

    public List<String> failures() {
        return List.copyOf(failures);
    }

    RunOutcome outcome() {
        return stopped ? RunOutcome.STOPPED : failures.isEmpty() ? RunOutcome.DONE : RunOutcome.INCOMPLETE;
    }

    Counts counts() {
        return new Counts(found, fresh, waiting.size(), accepted, rejected, Map.copyOf(findings), written, unchanged,
                reportsFailed, copied, mailed, failures.size(), new LinkedHashMap<>(steps));
    }

    /** One line for operators. */
    public String summary() {
        int read = accepted + rejected;
        int said = findings.values().stream().mapToInt(Integer::intValue).sum();
        String intake = found + " workbooks found, " + (fresh == 0 ? "nothing new" : fresh + " new")
                + (read == 0 ? "" : "; " + accepted + " accepted, " + rejected + " rejected, " + said + " findings")
                + (waiting.isEmpty() ? "" : "; " + waiting.size() + " still being written")
                + (links.isEmpty() ? "" : "; " + links.size() + " links not followed");
        String reports = written + unchanged == 0 ? "no report" : written == 0 ? "all " + unchanged + " reports unchanged"
                : written + " reports written" + (unchanged == 0 ? "" : ", " + unchanged + " unchanged");
        String delivered = (copied == 0 ? "" : "; " + copied + " copied for leaders") + (mailed == 0 ? "" : "; " + mailed
                + " letters sent");
        return intake + "; " + reports + delivered + remarks.stream().map(r -> "; " + r).collect(Collectors.joining())
                + (stopped ? "; STOPPED early, the next run goes on" : "") + (failures.isEmpty() ? "" : "; " + failures.size() + " FAILED");
    }
}
