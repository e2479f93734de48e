package org.plangauge.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.plangauge.checks.Inspection;
import org.plangauge.checks.Inspector;
import org.plangauge.workbook.Limits;
import org.plangauge.workbook.WorkbookReader;

/** One workbook of a department: inflated and parsed and nothing else done, read, read with POI alone, read and checked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {

    private Path home = Path.of("");
    private Path file = Path.of("");
    private byte[] bytes = new byte[0];
    private final WorkbookReader reader = new WorkbookReader(Limits.DEFAULT);
    private final WorkbookReader careful = WorkbookReader.careful(Limits.DEFAULT);
    private Inspector inspector = new Inspector(List.of());

    @Setup(Level.Trial)
    public void generate() throws IOException {
        home = Files.createTempDirectory("benchmark");
        GeneratedHome.of(20).write(home, Path.of("templates"));
        file = Sent.workbooks(home).getFirst();
        bytes = Files.readAllBytes(file);
        inspector = new Inspector(List.of(Sent.in(home).plan()));
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
        WorkbookReader.Read read = reader.read(file, "第1局.xlsx", "00");
        if (read.workbook() == null) {
            throw new IllegalStateException(read.findings().toString());
        }
        return inspector.examine(read.workbook()).withoutHistory();
    }
}
