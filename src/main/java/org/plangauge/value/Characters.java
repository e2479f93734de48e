package org.plangauge.value;

/** The same sign in its several widths and shapes, brought to one. */
public final class Characters {

    private Characters() {}

    /**
     * Full-width letters, digits and signs as half-width ones, the ideographic and non-breaking space as a space.
     * Nothing else is touched: unlike NFKC it leaves ① and ² alone.
     */
    public static String halfWidth(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char half = c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c == '\u3000' || c == '\u00A0' ? ' ' : c;
            if (half != c && out == null) {
                out = new StringBuilder(text);
            }
            if (out != null) {
                out.setCharAt(i, half);
            }
        }
        return out == null ? text : out.toString();
    }

    /** {@code text} for comparing headers and names: half-width, without any white space. */
    public static String squeezed(String text) {
        String half = halfWidth(text);
        StringBuilder out = null;
        for (int i = 0; i < half.length(); i++) {
            char c = half.charAt(i);
            boolean room = Character.isWhitespace(c) || c == '\u200B' || c == '\uFEFF';
            if (room && out == null) {
                out = new StringBuilder(half.length()).append(half, 0, i);
            } else if (!room && out != null) {
                out.append(c);
            }
        }
        return out == null ? half : out.toString();
    }

    /** {@code text} without the spaces around it, of any width and of none. */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isRoom(text.charAt(from))) {
            from++;
        }
        while (from < to && isRoom(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isRoom(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
