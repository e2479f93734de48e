package org.plangauge.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * A seal on the database's files for as long as they are closed: HSQLDB itself takes a file of which a piece is missing for a smaller
 * database, and goes on. Broken when the database is opened, so that after a power cut there is none, and none is asked for.
 */
final class LedgerSeal {

    /** Begins a seal that has checksums; those before it had hashes, which take longer than reading the ledger. */
    private static final String CHECKSUMS = "crc32c\n";

    /** Bytes that are read at once: enough that asking for them costs nothing beside reading them. */
    private static final int PART = 1 << 18;

    private static final String NAME = "plangauge.seal";
    private static final List<String> SEALED = List.of("plangauge.script", "plangauge.data");

    private LedgerSeal() {}

    /** @throws DamagedLedger when a file is not as it was sealed, or there is no database beside an archive that has workbooks */
    static void breakOpen(Path folder) {
        Path seal = folder.resolve(NAME);
        try {
            if (Files.exists(seal) && !fits(Files.readString(seal), folder)) {
                throw new DamagedLedger("The ledger in " + folder
                        + " is not as it was when it was last closed: a file is damaged or of another day."
                        + " (If it has just been restored from a backup, delete " + seal + " and run again.)");
            }
            if (!hasDatabase(folder) && !new Archive(folder.resolveSibling("archive")).hashes().isEmpty()) {
                throw new DamagedLedger("There is no ledger in " + folder + ", but workbooks in the archive beside it.");
            }
            Files.deleteIfExists(seal);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the ledger in " + folder, e);
        }
    }

    /**
     * Removes a database of which the making was cut off or the disk had no room: it cannot be finished, and holds nothing as long as no
     * workbook was ever archived. False when there may be something in it; then nothing is touched.
     */
    static boolean removeUnborn(Path folder) {
        try {
            if (!new Archive(folder.resolveSibling("archive")).hashes().isEmpty() || !hasDatabase(folder)) {
                return false;
            }
            for (Path file : files(folder)) {
                Files.delete(file);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the ledger in " + folder, e);
        }
    }

    private static boolean hasDatabase(Path folder) throws IOException {
        return files(folder).stream().map(f -> f.getFileName().toString()).anyMatch(name -> !name.equals(NAME) && !name.equals(OpenMark.NAME));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> Files.isRegularFile(f) && f.getFileName().toString().startsWith("plangauge.")).toList();
        }
    }

    /** Seals the files of a database that is closed. */
    static void put(Path folder) {
        try {
            Files.writeString(folder.resolve(NAME), CHECKSUMS + state(folder, LedgerSeal::checksum));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot seal the ledger in " + folder, e);
        }
    }

    private static boolean fits(String seal, Path folder) throws IOException {
        return seal.equals(seal.startsWith(CHECKSUMS) ? CHECKSUMS + state(folder, LedgerSeal::checksum) : state(folder, LedgerSeal::hash));
    }

    /** Says a file in few signs. */
    @FunctionalInterface
    private interface Digest {
        String of(Path file) throws IOException;
    }

    private static String state(Path folder, Digest digest) throws IOException {
        StringBuilder state = new StringBuilder();
        for (String name : SEALED) {
            state.append(name).append(' ').append(Files.exists(folder.resolve(name)) ? digest.of(folder.resolve(name)) : "none").append('\n');
        }
        return state.toString();
    }

    /** Enough against damage; against intent no seal helps that lies beside what it seals. */
    private static String checksum(Path file) throws IOException {
        CRC32C checksum = new CRC32C();
        ByteBuffer part = ByteBuffer.allocateDirect(PART);
        try (FileChannel in = FileChannel.open(file)) {
            while (in.read(part.clear()) >= 0) {
                checksum.update(part.flip());
            }
        }
        return Long.toHexString(checksum.getValue()) + " " + Files.size(file);
    }

    private static String hash(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
