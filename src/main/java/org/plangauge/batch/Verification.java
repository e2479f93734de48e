package org.plangauge.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
 * Proves the ledger against the archive: every workbook it names is there with the bytes it had, and every figure and answer
 * still reads the same in its cell.
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
        return new Verification(known.size(), claims.size(), differences);
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
