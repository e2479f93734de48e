package org.plangauge.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One zip of many files, in the order of their names and without a clock: the same files give the same bytes. */
public final class EvidenceZip {

    /** The list of hashes, as {@code sha256sum -c} reads it. */
    public static final String SUMS = "SHA256SUMS";

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private EvidenceZip() {}

    /** Writes what a file contains. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the zip, with a list of hashes at its end, and leaves {@code out} open.
     *
     * @return hash of each file, by its name
     */
    public static SortedMap<String, String> write(SortedMap<String, Content> files, OutputStream out) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, Content> file : files.entrySet()) {
            hashes.put(file.getKey(), entry(zip, file.getKey(), file.getValue()));
        }
        StringBuilder sums = new StringBuilder();
        hashes.forEach((name, hash) -> sums.append(hash).append("  ").append(name).append('\n'));
        entry(zip, SUMS, entry -> entry.write(sums.toString().getBytes(StandardCharsets.UTF_8)));
        zip.finish();
        return hashes;
    }

    private static String entry(ZipOutputStream zip, String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            content.writeTo(new DigestOutputStream(zip, digest));
            zip.closeEntry();
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
