package org.plangauge.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What no night over the same workbooks can be quicker than: inflating and parsing all their XML, and writing their bytes. */
final class RawLimits {

    private final List<Path> workbooks;

    RawLimits(List<Path> workbooks) {
        this.workbooks = workbooks;
    }

    /** Arguments: a home, and how many threads; prints how many milliseconds inflating and parsing what was sent there takes. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        System.out.println(new RawLimits(Sent.workbooks(Path.of(arguments[0]))).parsing(Integer.parseInt(arguments[1])).toMillis());
    }

    /** Inflating and parsing everything, each file by one of {@code threads}. */
    Duration parsing(int threads) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        long begun = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                all.add(pool.submit(() -> {
                    int events = 0;
                    for (int i = next.getAndIncrement(); i < workbooks.size(); i = next.getAndIncrement()) {
                        events += parse(Files.readAllBytes(workbooks.get(i)));
                    }
                    return events;
                }));
            }
            for (Future<Integer> one : all) {
                one.get();
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Writing everything once more, into {@code folder}. */
    Duration writing(Path folder) throws IOException {
        Files.createDirectories(folder);
        long begun = System.nanoTime();
        for (int i = 0; i < workbooks.size(); i++) {
            Files.write(folder.resolve(Integer.toString(i)), Files.readAllBytes(workbooks.get(i)));
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static int parse(byte[] workbook) throws IOException, XMLStreamException {
        int events = 0;
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(zip.readAllBytes()));
                while (reader.hasNext()) {
                    events += reader.next();
                }
            }
        }
        return events;
    }
}
