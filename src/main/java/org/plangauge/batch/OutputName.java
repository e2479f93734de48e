package org.plangauge.batch;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of files and folders that every system can keep and show, made of what departments call things: no way out of the folder, no
 * sign that Windows refuses or that turns the reading direction, at most {@value #LONGEST} bytes. Usual names stay as they are.
 */
final class OutputName {

    /** Of the 255 that file systems allow: room for a number, and for what is written beside before it is renamed. */
    private static final int LONGEST = 200;
    private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Cs}]");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final Pattern PARTS = Pattern.compile("(.*?)(（退回意见）\\.xlsx|\\.[A-Za-z]{1,5})?", Pattern.DOTALL);

    private OutputName() {}

    static String of(String name) {
        String kept = REFUSED.matcher(name).replaceAll("_").replaceAll("^[ .]|[ .]$", "_");
        return clipped(RESERVED.matcher(kept).matches() ? "_" + kept : kept.isEmpty() ? "_" : kept, name);
    }

    /** A long name keeps its beginning and its extension; a hash between them tells it from others that begin alike. */
    private static String clipped(String name, String whole) {
        if (bytes(name) <= LONGEST) {
            return name;
        }
        Matcher parts = PARTS.matcher(name);
        String extension = parts.matches() && parts.group(2) != null ? parts.group(2) : "";
        String end = "…" + Sha256.of(whole.getBytes(StandardCharsets.UTF_8)).substring(0, 8) + extension;
        StringBuilder kept = new StringBuilder();
        int room = LONGEST - bytes(end);
        for (int i = 0; i < name.length() && room > 0; i = name.offsetByCodePoints(i, 1)) {
            String sign = Character.toString(name.codePointAt(i));
            room -= bytes(sign);
            kept.append(room >= 0 ? sign : "");
        }
        return kept + end;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
