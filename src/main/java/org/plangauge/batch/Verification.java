package org.plangauge.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.plangauge.ledger.Archive;
import org.plangauge.ledger.Claim;
import org.plangauge.ledger.Ledger;
import org.plangauge.submission.SubmittedCell;
import org.plangauge.submission.SubmittedSheet;
import org.plangauge.submission.SubmittedWorkbook;
import org.plangauge.workbook.WorkbookReader;
import org.jspecify.annotations.Nullable;

/**
 * Proves the ledger against the archive: every workbook it names is there with the bytes it had, and every figure, answer
 * and explanation still reads the same in its cell.
 *
 * @param workbooks   how many workbooks the ledger names
 * @param cells       how many cells were read again
 * @param differences what does not agree, one line each, in English; empty when all does
 */
public record Verification(int workbooks, int cells, List<String> differences) {

    public Verification {
        differences = List.copyOf(differences);
    }

    /** @throws IOException when the archive cannot be read at all */
    public static Verification of(Ledger ledger, Archive archive, WorkbookReader reader) throws IOException {
        List<String> differences = new ArrayList<>();
        Map<String, String> known = ledger.workbooks();
        Set<String> sound = new TreeSet<>();
        for (Map.Entry<String, String> workbook : known.entrySet()) {
            String fault = fault(archive.of(workbook.getKey()), workbook.getKey());
            if (fault == null) {
                sound.add(workbook.getKey());
            } else {
                differences.add(workbook.getValue() + " (" + workbook.getKey() + "): " + fault);
            }
        }
        for (String stray : archive.hashes()) {
            if (!known.containsKey(stray)) {
                differences.add("archive " + stray + ": no workbook of the ledger; its run was cut off before it was noted");
            }
        }
        List<Claim> claims = ledger.claims().stream().filter(c -> sound.contains(c.sha256())).toList();
        compare(claims, archive, reader, differences);
        int explanations = compareExplanations(ledger.explanationClaims(), sound, archive, reader, differences);
        return new Verification(known.size(), claims.size() + explanations, differences);
    }

    private static @Nullable String fault(Path file, String sha256) throws IOException {
        if (!Files.isRegularFile(file)) {
            return "not in the archive";
        }
        String found = Sha256.of(file);
        return found.equals(sha256) ? null : "the archived bytes have changed; their hash is now " + found;
    }

    /** Claims come workbook by workbook, so that each is read once and then forgotten. */
    private static void compare(List<Claim> claims, Archive archive, WorkbookReader reader, List<String> differences) throws IOException {
        String open = "";
        Map<String, String> cells = Map.of();
        for (Claim claim : claims) {
            if (!claim.sha256().equals(open)) {
                open = claim.sha256();
                cells = cells(reader.read(archive.of(open), claim.path(), open).workbook());
            }
            String now = cells.get(place(claim.sheet(), claim.cell()));
            if (!Objects.requireNonNullElse(now, "").equals(claim.text())) {
                differences.add("%s, %s!%s (%s): the ledger says \"%s\", the archived cell %s".formatted(claim.path(), claim.sheet(), claim.cell(),
                        claim.about(), claim.text(), now == null ? "is empty" : "\"" + now + "\""));
            }
        }
    }

    /**
     * An explanation has to stand in a version of the workbook it was written in. Where no version is sound, that is said already.
     *
     * @return how many there are
     */
    private static int compareExplanations(List<Claim> claims, Set<String> sound, Archive archive, WorkbookReader reader,
            List<String> differences) throws IOException {
        Map<Claim, List<String>> versions = new LinkedHashMap<>();
        for (Claim c : claims) {
            versions.computeIfAbsent(new Claim("", c.path(), c.sheet(), c.cell(), c.about(), c.text()), k -> new ArrayList<>())
                    .addAll(c.sha256().isEmpty() ? List.of() : List.of(c.sha256()));
        }
        for (Map.Entry<Claim, List<String>> explanation : versions.entrySet()) {
            Claim said = explanation.getKey();
            boolean stands = !sound.containsAll(explanation.getValue());
            for (String version : explanation.getValue()) {
                stands = stands || explains(reader.read(archive.of(version), said.path(), version).workbook(), said);
            }
            if (!stands) {
                differences.add("%s, %s!%s (%s): the ledger says it was explained with \"%s\", no archived version of the workbook does"
                        .formatted(said.path(), said.sheet(), said.cell(), said.about(), said.text()));
            }
        }
        return versions.size();
    }

    private static boolean explains(@Nullable SubmittedWorkbook workbook, Claim said) {
        return workbook != null && workbook.justifications().stream().anyMatch(j -> j.text().equals(said.text())
                && j.cell().sheet().equals(said.sheet()) && j.cell().cell().equals(said.cell()));
    }

    private static Map<String, String> cells(@Nullable SubmittedWorkbook workbook) {
        Map<String, String> cells = new HashMap<>();
        if (workbook != null) {
            for (SubmittedSheet sheet : workbook.sheets()) {
                for (int row : sheet.rowNumbers()) {
                    for (SubmittedCell cell : sheet.row(row)) {
                        cells.put(place(sheet.name(), cell.address()), cell.text().strip());
                    }
                }
            }
        }
        return cells;
    }

    private static String place(String sheet, String cell) {
        return sheet + "!" + cell;
    }
}
