package org.plangauge.board;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Relative addresses that every browser opens from a shared folder: whatever is not plain Latin is percent-encoded as UTF-8. */
final class Address {

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private Address() {}

    /**
     * The address of a file below {@code output/}.
     *
     * @param up   the way from the page to {@code output/}: {@code ../}
     * @param path below {@code output/}, with forward slashes
     */
    static String of(String up, String path) {
        return up + Arrays.stream(path.split("/")).map(Address::encoded).collect(Collectors.joining("/"));
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return encoded.toString();
    }
}
