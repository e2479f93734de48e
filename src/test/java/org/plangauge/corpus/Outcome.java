package org.plangauge.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.plangauge.checks.Finding;
import org.plangauge.checks.Inspection;
import org.plangauge.checks.Inspector;
import org.plangauge.samples.Samples;
import org.plangauge.submission.Figure;
import org.plangauge.workbook.Limits;
import org.plangauge.workbook.WorkbookReader;

/** What came of a file dropped by a department: of each department in it, as the run records it. */
record Outcome(List<Inspection> inspections) {

    /** What a form leaves blank, and how its figures agree with others: not about reading, and not listed in the corpus. */
    private static final Pattern NOT_OF_READING = Pattern.compile("F-20[5-9]|F-3\\d\\d");

    private static final Inspector INSPECTOR = new Inspector(List.of(Samples.plan()));

    static Outcome of(Path folder, String file, byte[] bytes) {
        try {
            Path dropped = Files.write(folder.resolve("dropped"), bytes);
            WorkbookReader.Read read = new WorkbookReader(Limits.DEFAULT).read(dropped, file, "00");
            return new Outcome(read.workbook() == null ? List.of(Inspection.unreadable(read.findings()))
                    : INSPECTOR.examine(read.workbook()).withoutHistory().stream().map(i -> i.with(read.findings())).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Figure> accepted() {
        return inspections.stream().flatMap(i -> i.submission().stream()).flatMap(s -> s.figures().stream()).toList();
    }

    /** As {@code 指标!D4 S-01 2021 8.1}, in the order of the cells. */
    List<String> figures() {
        return accepted().stream().map(f -> f.cell().sheet() + "!" + f.cell().cell() + " " + f.code() + " " + f.period() + " "
                + f.reading().verbatim()).sorted().toList();
    }

    /** As {@code F-211 指标!D4}, in the order in which they are listed. */
    List<String> findings() {
        return inspections.stream().flatMap(i -> i.findings().stream()).filter(f -> !NOT_OF_READING.matcher(f.code().code()).matches())
                .map(Outcome::inShort).toList();
    }

    private static String inShort(Finding finding) {
        String sheet = finding.place().sheet();
        String cell = finding.place().cell();
        return finding.code().code() + (sheet == null ? "" : " " + sheet + "!" + (cell == null ? "" : cell));
    }
}
