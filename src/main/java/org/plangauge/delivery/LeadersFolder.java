package org.plangauge.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder in which leaders find the reports: on top the newest of each plan and type under a name that stays, and under
 * {@code 历史/2026-11-24/} every version that was ever delivered, by the day of its delivery. Nothing else in the folder is touched.
 * A file appears whole or not at all; one that cannot be replaced tonight is tried again the next night.
 */
public final class LeadersFolder {

    static final String HISTORY = "历史";

    private final Path folder;
    private final int keepDays;

    /** @param keepDays how long a version stays in the history that has a later one; the newest of a report stays for ever */
    public LeadersFolder(Path folder, int keepDays) {
        this.folder = folder;
        this.keepDays = keepDays;
    }

    /**
     * What was done.
     *
     * @param copied how many reports were new or had changed
     * @param faults what could not be done, one line each
     */
    public record Outcome(int copied, List<String> faults) {

        public Outcome {
            faults = List.copyOf(faults);
        }
    }

    /** Brings the folder up to date. A folder that is not there is not made: it may be a share that is not connected. */
    public Outcome bring(List<ReportCopy> reports, LocalDate today) {
        if (!Files.isDirectory(folder)) {
            return new Outcome(0, List.of("the delivery folder " + folder + " is not there"));
        }
        List<String> faults = new ArrayList<>();
        int copied = 0;
        try {
            copied = keepHistory(reports, today);
            removeOld(today);
        } catch (IOException e) {
            faults.add("cannot write the history in " + folder + ": " + said(e));
        }
        for (ReportCopy report : reports.stream().filter(ReportCopy::newest).toList()) {
            try {
                putOnTop(report);
            } catch (IOException e) {
                faults.add("cannot write " + report.name() + " in " + folder + ": " + said(e));
            }
        }
        return new Outcome(copied, faults);
    }

    /** Where the report's files lie in the folder: on top, or else in the history; below the folder, with forward slashes. */
    public List<String> places(ReportCopy report) throws IOException {
        List<String> places = new ArrayList<>();
        for (Path file : report.files()) {
            if (report.newest() && same(file, folder.resolve(report.onTop(file)))) {
                places.add(report.onTop(file));
            } else {
                newestInHistory(report.inHistory(file))
                        .ifPresent(kept -> places.add(folder.relativize(kept).toString().replace('\\', '/')));
            }
        }
        return places;
    }

    private int keepHistory(List<ReportCopy> reports, LocalDate today) throws IOException {
        List<ReportCopy> changed = new ArrayList<>();
        for (ReportCopy report : reports) {
            if (!kept(report)) {
                changed.add(report);
            }
        }
        if (!changed.isEmpty()) {
            HistoryDay day = new HistoryDay(today, 1 + (int) days().stream().filter(d -> d.date().equals(today)).count());
            Path beside = folder.resolve(HISTORY).resolve("." + day + ".new");
            remove(beside);
            Files.createDirectories(beside);
            for (ReportCopy report : changed) {
                for (Path file : report.files()) {
                    Files.copy(file, beside.resolve(report.inHistory(file)));
                }
            }
            Files.move(beside, folder.resolve(HISTORY).resolve(day.toString()), StandardCopyOption.ATOMIC_MOVE);
        }
        return changed.size();
    }

    private boolean kept(ReportCopy report) throws IOException {
        for (Path file : report.files()) {
            Optional<Path> newest = newestInHistory(report.inHistory(file));
            if (newest.isEmpty() || !same(file, newest.get())) {
                return false;
            }
        }
        return true;
    }

    private void putOnTop(ReportCopy report) throws IOException {
        List<Path> waiting = new ArrayList<>();
        try {
            for (Path file : report.files()) {
                Path top = folder.resolve(report.onTop(file));
                if (!same(file, top)) {
                    Path beside = top.resolveSibling("." + top.getFileName() + ".new");
                    waiting.add(beside);
                    Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            for (Path beside : waiting) {
                String name = beside.getFileName().toString();
                Files.move(beside, beside.resolveSibling(name.substring(1, name.length() - ".new".length())),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path beside : waiting) {
                Files.deleteIfExists(beside);
            }
        }
    }

    private Optional<Path> newestInHistory(String name) throws IOException {
        return days().stream().map(day -> folder.resolve(HISTORY).resolve(day.toString()).resolve(name)).filter(Files::isRegularFile)
                .findFirst();
    }

    /** Newest first. */
    private List<HistoryDay> days() throws IOException {
        if (!Files.isDirectory(folder.resolve(HISTORY))) {
            return List.of();
        }
        try (Stream<Path> days = Files.list(folder.resolve(HISTORY))) {
            return days.filter(Files::isDirectory).flatMap(d -> HistoryDay.of(d.getFileName().toString()).stream()).sorted().toList();
        }
    }

    private void removeOld(LocalDate today) throws IOException {
        Set<String> seen = new HashSet<>();
        for (HistoryDay day : days()) {
            Path there = folder.resolve(HISTORY).resolve(day.toString());
            try (Stream<Path> files = Files.list(there)) {
                for (Path file : files.filter(f -> f.getFileName().toString().matches(".*（数据截至\\d{4}-\\d{2}-\\d{2}）\\.\\w+")).toList()) {
                    if (!seen.add(file.getFileName().toString()) && day.date().isBefore(today.minusDays(keepDays))) {
                        Files.delete(file);
                    }
                }
            }
            try (Stream<Path> left = Files.list(there)) {
                if (left.findAny().isEmpty()) {
                    Files.delete(there);
                }
            }
        }
    }

    private static boolean same(Path file, Path copy) throws IOException {
        return Files.isRegularFile(copy) && Files.mismatch(file, copy) < 0;
    }

    private static void remove(Path leftOver) throws IOException {
        if (Files.isDirectory(leftOver)) {
            try (Stream<Path> files = Files.list(leftOver)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.deleteIfExists(leftOver);
    }

    private static String said(IOException e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage());
    }
}
