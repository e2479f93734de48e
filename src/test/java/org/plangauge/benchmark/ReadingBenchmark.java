package org.plangauge.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.plangauge.batch.Backgrounds;
import org.plangauge.checks.Inspection;
import org.plangauge.checks.Inspector;
import org.plangauge.command.JdkParsers;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;
import org.plangauge.ledger.PendingWorkbook;
import org.plangauge.ledger.SeenWorkbook;
import org.plangauge.submission.SubmittedWorkbook;
import org.plangauge.workbook.Limits;
import org.plangauge.workbook.WorkbookReader;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One workbook of a department: inflated and parsed and nothing else done, read, read with POI alone, read and checked, and read, checked
 * and recorded in a ledger on the disk, as many in one transaction as a night records.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {

    private static final int IN_ONE_TRANSACTION = 25;
    private static final LocalDate DAY = LocalDate.of(2023, 9, 1);

    private Path home = Path.of("");
    private Path file = Path.of("");
    private byte[] bytes = new byte[0];
    private final WorkbookReader reader = new WorkbookReader(Limits.DEFAULT);
    private final WorkbookReader careful = WorkbookReader.careful(Limits.DEFAULT);
    private Inspector inspector = new Inspector(List.of());
    private LedgerDatabase database;
    private Ledger ledger;
    private TransactionTemplate transaction;
    private long run;
    private long recorded;

    @Setup(Level.Trial)
    public void generate() throws IOException {
        JdkParsers.choose();
        home = Files.createTempDirectory("benchmark");
        GeneratedHome.of(20).write(home, Path.of("templates"));
        file = Sent.workbooks(home).getFirst();
        bytes = Files.readAllBytes(file);
        inspector = new Inspector(List.of(Sent.in(home).plan()));
    }

    @Setup(Level.Iteration)
    public void openLedger() {
        database = LedgerDatabase.open(home.resolve("ledger-" + recorded));
        ledger = new Ledger(database.source());
        transaction = new TransactionTemplate(new JdbcTransactionManager(database.source()));
        run = ledger.openRun(DAY, Instant.EPOCH);
    }

    @TearDown(Level.Iteration)
    public void closeLedger() {
        database.close();
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Disk.delete(home);
    }

    /** The limit: every XML part of the same bytes. */
    @Benchmark
    public int inflateAndParse() throws IOException, XMLStreamException {
        int events = 0;
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(part));
                while (reader.hasNext()) {
                    events += reader.next();
                }
            }
        }
        return events;
    }

    @Benchmark
    public WorkbookReader.Read read() throws IOException {
        return reader.read(file, "第1局.xlsx", "00");
    }

    @Benchmark
    public WorkbookReader.Read readWithPoi() throws IOException {
        return careful.read(file, "第1局.xlsx", "00");
    }

    @Benchmark
    public List<Inspection> readAndCheck() throws IOException {
        return inspector.examine(workbook("00")).withoutHistory();
    }

    private SubmittedWorkbook workbook(String hash) throws IOException {
        WorkbookReader.Read read = reader.read(file, "第1局.xlsx", hash);
        if (read.workbook() == null) {
            throw new IllegalStateException(read.findings().toString());
        }
        return read.workbook();
    }

    @Benchmark
    @OperationsPerInvocation(IN_ONE_TRANSACTION)
    public void readCheckAndRecord() {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < IN_ONE_TRANSACTION; i++) {
                recordOne();
            }
        });
    }

    private void recordOne() {
        String hash = String.format(Locale.ROOT, "%064d", ++recorded);
        PendingWorkbook pending = ledger.see(List.of(new SeenWorkbook(hash, "第1局.xlsx", bytes.length, Instant.EPOCH)), run).stream()
                .map(seen -> new PendingWorkbook(seen.sha256(), seen.path())).findFirst().orElseThrow();
        Backgrounds known = Backgrounds.nothing();
        try {
            inspector.examine(workbook(hash)).against(known::of).forEach(i -> ledger.record(pending, i, "", run, DAY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
