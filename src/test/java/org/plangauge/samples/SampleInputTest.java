package org.plangauge.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

/** The shipped {@code input/} is what {@link SampleInput} makes of the shipped plans. */
class SampleInputTest {

    @Test
    void theShippedInputIsTheFormsOfTheShippedPlansFilled() throws IOException {
        Map<String, Map<String, String>> made = new TreeMap<>();
        for (Map.Entry<String, byte[]> workbook : new SampleInput(Path.of("seeds")).workbooks().entrySet()) {
            made.put(workbook.getKey(), parts(workbook.getValue()));
        }
        Map<String, Map<String, String>> shipped = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("input"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                shipped.put(Path.of("input").relativize(file).toString().replace('\\', '/'), parts(Files.readAllBytes(file)));
            }
        }
        assertThat(shipped.keySet()).isEqualTo(made.keySet());
        assertThat(made.keySet().stream().filter(name -> !shipped.get(name).equals(made.get(name)))).as("differ: run SampleInput.main").isEmpty();
    }

    /** What is in the zip, whatever the machine's compression. */
    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
