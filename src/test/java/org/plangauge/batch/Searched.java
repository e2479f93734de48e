package org.plangauge.batch;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/**
 * Everything that can be read out of the files of a folder, by whatever means: their names, their bytes, what is packed in them,
 * and the text and properties of documents.
 *
 * @param bytes of every file and of everything that is packed in one, a byte a character
 * @param texts of documents and pages, without white space and mark-up
 */
record Searched(List<String> bytes, List<String> texts) {

    private static final List<Charset> WAYS_OF_WRITING = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE, Charset.forName("GB18030"));

    static Searched in(Path folder) throws IOException {
        Searched all = new Searched(new ArrayList<>(), new ArrayList<>());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.add(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                all.add(Files.readAllBytes(file));
            }
        }
        return all;
    }

    private void add(byte[] content) throws IOException {
        bytes.add(new String(content, StandardCharsets.ISO_8859_1));
        String text = new String(content, StandardCharsets.UTF_8);
        texts.add(squeezed(text));
        texts.add(squeezed(text.replaceAll("<[^>]*>", "")));
        if (text.startsWith("%PDF")) {
            addPdf(content);
        } else if (text.startsWith("PK")) {
            addZip(content);
        }
    }

    private void addZip(byte[] content) throws IOException {
        Path file = Files.write(Files.createTempFile("searched", ".zip"), content);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                add(entry.getName().getBytes(StandardCharsets.UTF_8));
                add(zip.getInputStream(entry).readAllBytes());
            }
        } finally {
            Files.delete(file);
        }
    }

    private void addPdf(byte[] content) throws IOException {
        try (PdfReader pdf = new PdfReader(content)) {
            StringBuilder pages = new StringBuilder();
            PdfTextExtractor extractor = new PdfTextExtractor(pdf);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                pages.append(extractor.getTextFromPage(page));
            }
            texts.add(squeezed(pages.toString()));
            pdf.getInfo().forEach((key, value) -> texts.add(squeezed(key + "=" + value)));
            for (int i = 0; i < pdf.getXrefSize(); i++) {
                PdfObject object = pdf.getPdfObject(i);
                if (object instanceof PRStream stream) {
                    add(PdfReader.getStreamBytes(stream));
                } else if (object != null) {
                    texts.add(squeezed(object.toString()));
                }
            }
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Whether {@code secret} stands anywhere: as such, in another charset or as part of an address. */
    boolean tells(String secret) {
        String wanted = squeezed(secret);
        String address = URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        return WAYS_OF_WRITING.stream().map(c -> new String(wanted.getBytes(c), StandardCharsets.ISO_8859_1)).anyMatch(this::has)
                || has(address) || texts.stream().anyMatch(t -> t.contains(wanted));
    }

    /** Whether a font has a picture of {@code character}: it is among those that the font says what they mean. */
    boolean draws(char character) {
        return has("<%04x>".formatted((int) character));
    }

    private boolean has(String raw) {
        return bytes.stream().anyMatch(b -> b.contains(raw));
    }
}
