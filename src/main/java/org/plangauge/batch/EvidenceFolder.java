package org.plangauge.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.plangauge.checks.Received;
import org.plangauge.evidence.EvidenceGuide;
import org.plangauge.evidence.EvidencePage;
import org.plangauge.evidence.EvidenceZip;
import org.plangauge.evidence.Original;
import org.plangauge.ledger.Archive;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerExtract;
import org.plangauge.ledger.LedgerExtract.ExtractedTable;
import org.plangauge.report.PlanReport;
import org.plangauge.settings.Settings;
import org.plangauge.report.data.Manifest;
import org.plangauge.report.data.TableCsv;

/**
 * Everything that proves one released report, as one zip: the report with its manifest, what the ledger holds of its plan, the
 * originals, the plan's tables, the templates, and a page for whoever checks it.
 */
public final class EvidenceFolder {

    private final Home home;
    private final Settings settings;
    private final String programme;
    private final Ledger ledger;
    private final LedgerExtract extract;
    private final Archive archive;

    /** @param programme version of this programme */
    public EvidenceFolder(Home home, Settings settings, String programme, Ledger ledger, LedgerExtract extract) {
        this.home = home;
        this.settings = settings;
        this.programme = programme;
        this.ledger = ledger;
        this.extract = extract;
        this.archive = new Archive(home.archive());
    }

    /** Where the zip of a report goes when nobody says where. */
    public static Path usual(Home home, DueReport due) {
        return home.output().resolve("archive").resolve(due.plan().id() + "-" + due.due().type().code() + "-" + due.due().asOf() + ".zip");
    }

    /**
     * Writes the zip, whole or not at all.
     *
     * @param knownOn what was recorded later does not count
     * @throws UnreleasedReport when the report is not there, or not as ledger, tables, templates and programme now make it
     * @throws IOException when anything cannot be read or written, or an original in the archive is not the one that was received
     */
    public void write(DueReport due, LocalDate knownOn, Path zip) throws IOException {
        PlanReport report = new ReportMaking(ledger, knownOn).make(due).report();
        Path released = home.report(due.plan(), due.due());
        if (!new ReportFolder(home, settings, programme).stands(due, report)) {
            throw new UnreleasedReport(due, released);
        }
        Manifest manifest = Manifest.read(released).orElseThrow();
        List<Original> originals = originals(due, knownOn);
        EvidencePage page = EvidencePage.of(report, manifest.planVersion(), manifest.templateVersion(), programme, originals);
        byte[] guide = new EvidenceGuide(home.templates()).print(page);

        SortedMap<String, EvidenceZip.Content> files = new TreeMap<>();
        files.put(EvidenceGuide.NAME, out -> out.write(guide));
        addAll(files, "report/", released);
        addAll(files, "seeds/" + due.plan().id() + "/", home.seeds().resolve(due.plan().id()));
        addAll(files, "templates/", home.templates());
        for (ExtractedTable table : extract.of(due.plan(), knownOn)) {
            files.put("ledger/" + table.name() + ".csv", out -> TableCsv.write(table.headers(), table.rows(), out));
        }
        originals.forEach(o -> files.put(o.place(), out -> Files.copy(archive.of(o.sha256()), out)));
        OutputFile.write(zip, out -> {
            Map<String, String> hashes = EvidenceZip.write(files, out);
            for (Original original : originals) {
                if (!original.sha256().equals(hashes.get(original.place()))) {
                    throw new IOException("the archived bytes of " + original.file()
                            + " are not those that were received; `verify` says more");
                }
            }
        });
    }

    private List<Original> originals(DueReport due, LocalDate knownOn) {
        Map<String, Original> originals = new LinkedHashMap<>();
        for (Received received : ledger.received().of(due.plan(), knownOn)) {
            originals.putIfAbsent(received.receipt().sha256(), new Original(received.receipt().sha256(), received.receipt().file(),
                    received.receipt().department(), received.receipt().recordedOn().toString()));
        }
        return List.copyOf(originals.values());
    }

    private static void addAll(SortedMap<String, EvidenceZip.Content> files, String under, Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(f -> Files.isRegularFile(f) && !f.getFileName().toString().startsWith(".")).toList()) {
                files.put(under + folder.relativize(file).toString().replace('\\', '/'), out -> Files.copy(file, out));
            }
        }
    }
}
