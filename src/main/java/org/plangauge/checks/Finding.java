package org.plangauge.checks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One thing a department can put right, said in Chinese in the terms of its own workbook.
 *
 * @param found    what stands there
 * @param expected what should
 * @param remedy   what to do
 * @param about    what it is about, whatever the cell: by it a finding is known again in the next version
 */
public record Finding(FindingCode code, Place place, String found, String expected, String remedy, Concern about) {

    /** How much of a hash tells two findings of one matter apart. */
    private static final int HASH_DIGITS = 12;

    /** As checks say it; {@link Inspector} knows from its place what it is about. */
    public Finding(FindingCode code, Place place, String found, String expected, String remedy) {
        this(code, place, found, expected, remedy, Concern.WORKBOOK);
    }

    public Severity severity() {
        return code.severity();
    }

    /** The same of another version of the workbook has the same identity: {@code F-211|INDICATORS|S-02|2022}. */
    public String identity() {
        return code.code() + "|" + about;
    }

    /** The same of another version in which the same still stands has the same key: what was explained is explained for it alone. */
    public String key() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(found.strip().getBytes(StandardCharsets.UTF_8));
            return identity() + "#" + HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Finding about(Concern concern) {
        return new Finding(code, place, found, expected, remedy, concern);
    }
}
