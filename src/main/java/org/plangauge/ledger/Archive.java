package org.plangauge.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The original bytes of every workbook ever seen, under the hash of the bytes: {@code ab/abcdef….xlsx} has no name of its
 * own. Bytes are on disk before their hash is known to anybody.
 */
public final class Archive {

    /** Bytes of a file that is read once, into memory; a larger one is read twice. */
    private static final int SMALL = 1 << 20;

    private final Path folder;

    public Archive(Path folder) {
        this.folder = folder;
    }

    /**
     * Copies {@code original} into the archive, unless its bytes are there already.
     *
     * @return SHA-256 of its bytes, in hexadecimal
     * @throws IOException when the original cannot be read or the archive not be written
     */
    public String keep(Path original) throws IOException {
        try (InputStream in = Files.newInputStream(original)) {
            byte[] bytes = in.readNBytes(SMALL + 1);
            if (bytes.length <= SMALL) {
                String hash = HexFormat.of().formatHex(sha256().digest(bytes));
                return Files.exists(of(hash)) ? hash : copy(new ByteArrayInputStream(bytes), () -> hash);
            }
        }
        String hash = hash(original);
        return Files.exists(of(hash)) ? hash : copy(original);
    }

    private static String hash(Path original) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(original), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hash is taken anew of what is copied: the original may have been saved again in between. */
    private String copy(Path original) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(original), digest)) {
            return copy(in, () -> HexFormat.of().formatHex(digest.digest()));
        }
    }

    /** @param hash of what was copied; asked for when all of it was */
    private String copy(InputStream original, Supplier<String> hash) throws IOException {
        Files.createDirectories(folder);
        Path arriving = Files.createTempFile(folder, ".arriving-", null);
        try {
            try (FileChannel out = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
                original.transferTo(Channels.newOutputStream(out));
                out.force(true);
            }
            String name = hash.get();
            Path kept = of(name);
            if (!Files.exists(kept)) {
                Files.createDirectories(kept.getParent());
                Files.move(arriving, kept, StandardCopyOption.ATOMIC_MOVE);
            }
            return name;
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    /** The hashes of everything kept, in order. */
    public List<String> hashes() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> kept = Files.walk(folder, 2)) {
            return kept.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).filter(n -> !n.startsWith(".")).sorted().toList();
        }
    }

    /** Where the bytes with this hash are. */
    public Path of(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
