package org.plangauge.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How values are written in the file. */
final class Values {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})\\s*(KB|MB|GB)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9_+'-]+(\\.[A-Za-z0-9_+'-]+)*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");
    private static final int LONGEST_ADDRESS = 254;

    private Values() {}

    /** {@code 20 MB}, {@code 512 KB}, or bytes. */
    static long size(String written) {
        Matcher size = SIZE.matcher(written);
        if (!size.matches() || Long.parseLong(size.group(1)) == 0) {
            throw new IllegalArgumentException(written);
        }
        int shift = size.group(2) == null ? 0 : switch (size.group(2).toUpperCase(Locale.ROOT)) {
            case "KB" -> 10;
            case "MB" -> 20;
            default -> 30;
        };
        return Long.parseLong(size.group(1)) << shift;
    }

    /** A whole number within bounds that count themselves. */
    static Function<String, Integer> whole(int least, int most) {
        return written -> {
            int number = Integer.parseInt(written);
            if (number < least || number > most) {
                throw new IllegalArgumentException(written);
            }
            return number;
        };
    }

    /** One of some words. */
    static Function<String, String> oneOf(String... words) {
        return written -> {
            if (!Arrays.asList(words).contains(written)) {
                throw new IllegalArgumentException(written);
            }
            return written;
        };
    }

    /** A plain mail address, without a name beside it. */
    static String address(String written) {
        if (!ADDRESS.matcher(written).matches() || written.length() > LONGEST_ADDRESS) {
            throw new IllegalArgumentException(written);
        }
        return written;
    }

    /** Addresses between commas. */
    static List<String> addresses(String written) {
        return Arrays.stream(written.split("[,，]")).map(String::strip).filter(part -> !part.isEmpty()).map(Values::address).distinct()
                .toList();
    }
}
