package org.plangauge.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a run did, counted while it happens; its last line says it. */
public final class RunTally {

    private int found;
    private int fresh;
    private int accepted;
    private int rejected;
    private int findings;
    private int written;
    private int unchanged;
    private boolean stopped;
    private final List<String> waiting = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final Set<String> present = new HashSet<>();

    void found(int workbooks) {
        found = workbooks;
    }

    void fresh() {
        fresh++;
    }

    void read(boolean taken, int said) {
        if (taken) {
            accepted++;
        } else {
            rejected++;
        }
        findings += said;
    }

    void reportWritten() {
        written++;
    }

    void reportUnchanged() {
        unchanged++;
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

    /** One line for operators. */
    public String summary() {
        int read = accepted + rejected;
        String intake = found + " workbooks found, " + (fresh == 0 ? "nothing new" : fresh + " new")
                + (read == 0 ? "" : "; " + accepted + " accepted, " + rejected + " rejected, " + findings + " findings")
                + (waiting.isEmpty() ? "" : "; " + waiting.size() + " still being written")
                + (links.isEmpty() ? "" : "; " + links.size() + " links not followed");
        String reports = written + unchanged == 0 ? "no report" : written == 0 ? "all " + unchanged + " reports unchanged" : written + " reports written" + (unchanged == 0 ? ""
                : ", " + unchanged + " unchanged");
        return intake + "; " + reports + remarks.stream().map(r -> "; " + r).collect(Collectors.joining())
                + (stopped ? "; STOPPED early, the next run goes on" : "") + (failures.isEmpty() ? "" : "; " + failures.size() + " FAILED");
    }
}
