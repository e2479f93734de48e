package org.plangauge.batch;

import java.nio.file.Path;

import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;

/** The home directory: everything the programme reads and writes is under it (design.md §2). */
public record Home(Path root) {

    public Home {
        root = root.toAbsolutePath().normalize();
    }

    /** The plans as tables, one folder each. */
    public Path seeds() {
        return root.resolve("seeds");
    }

    /** Wording and look of the reports. */
    public Path templates() {
        return root.resolve("templates");
    }

    /** What departments dropped; only ever read. */
    public Path input() {
        return root.resolve("input");
    }

    /** What people read; may be deleted and made again. */
    public Path output() {
        return root.resolve("output");
    }

    /** What the programme keeps. */
    public Path var() {
        return root.resolve("var");
    }

    /** What whoever runs the programme has set; need not be there. */
    public Path settings() {
        return var().resolve("settings.properties");
    }

    public Path ledger() {
        return var().resolve("ledger");
    }

    public Path archive() {
        return var().resolve("archive");
    }

    public Path log() {
        return var().resolve("log");
    }

    /** What the last run was like, for a monitoring system. */
    public Path metrics() {
        return var().resolve("metrics").resolve("plangauge.prom");
    }

    /** Which folders below {@code output/} are as a run left them. */
    Path finished() {
        return var().resolve("finished");
    }

    /** Which files below {@code input/} were read, and what they were. */
    Path readBefore() {
        return finished().resolve("input");
    }

    public Path forms(Plan plan, int year) {
        return forms(plan).resolve(Integer.toString(year));
    }

    /** The forms of all years. */
    Path forms(Plan plan) {
        return output().resolve("forms").resolve(plan.id());
    }

    public Path returned() {
        return output().resolve("returned");
    }

    /** Marked copies of what {@code check} looked at. */
    public Path checked() {
        return output().resolve("checked");
    }

    /** The status board. */
    public Path board() {
        return output().resolve("board");
    }

    /** Pages of the board for single plans, where there are many. */
    Path planPages() {
        return board().resolve("plans");
    }

    /** A receipt for every workbook. */
    public Path receipts() {
        return board().resolve("receipts");
    }

    public Path report(Plan plan, ReportDue due) {
        return output().resolve("reports").resolve(plan.id()).resolve(due.type().code()).resolve(due.asOf().toString());
    }

    /** The public edition of a report. */
    public Path publication(Plan plan, ReportDue due) {
        return output().resolve("public").resolve(plan.id()).resolve(due.type().code()).resolve(due.asOf().toString());
    }
}
