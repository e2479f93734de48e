package org.plangauge.workbook;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plangauge.checks.FindingCode;

/**
 * Weighs a part of a workbook while it is inflated: how many elements and attributes it holds, how deep, and how long its longest
 * piece is, so that what would fill the memory is refused before any of it is built. Not a parser: what is no XML is weighed
 * as nothing, for then no parser takes it either; nor does POI's take a document type. Parts are written in UTF-8 or UTF-16.
 */
final class XmlWeight {

    private static final int DEEPEST = 100;
    private static final int LONGEST = 1 << 20;
    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern KNOWN_ENCODING = Pattern.compile("UTF-?(8|16(LE|BE)?)|(US-)?ASCII");

    /** How XML begins in them. */
    private static final Set<String> FOREIGN = Set.of("4C6FA794", "0000003C", "3C000000", "00003C00", "003C0000", "0000FEFF", "FFFE0000");

    private enum In {
        START, TEXT, OPENING, NAME, TAG, QUOTED, DECLARATION, COMMENT, CDATA, INSTRUCTION, NO_XML
    }

    private final StringBuilder root = new StringBuilder();
    /** All up to the end of the declaration, as far as it has come. */
    private final StringBuilder beginning = new StringBuilder();
    private boolean declared;
    private In in = In.START;
    /** Which byte of each pair is read in UTF-16; -1 in UTF-8. */
    private int ofPair = -1;
    private long position;
    private int paired;
    private char quote;
    private boolean closing;
    private int last;
    private int beforeLast;
    private int depth;
    private int length;
    private long things;

    /** Elements and attributes so far. */
    long things() {
        return things;
    }

    /** Whether it is a sheet, by its outermost element. */
    boolean isSheet() {
        return root.substring(root.lastIndexOf(":") + 1).equals("worksheet");
    }

    void add(byte[] bytes, int count) throws UnreadableWorkbook {
        if (position == 0 && count > 1) {
            begin(bytes, count);
        }
        if (ofPair < 0) {
            addOneByOne(bytes, count);
            position += count;
            return;
        }
        for (int i = 0; i < count && in != In.NO_XML; i++, position++) {
            int b = bytes[i] & 0xFF;
            if (position % 2 == 0) {
                paired = b;
            } else {
                int high = ofPair == 0 ? paired : b;
                step(high == 0 ? ofPair == 0 ? b : paired : 0x80);
            }
        }
    }

    /** Most of a part is text, values between quotation marks and names, which are passed over to their end at once. */
    private void addOneByOne(byte[] bytes, int count) throws UnreadableWorkbook {
        for (int i = 0; i < count && in != In.NO_XML; i++) {
            int end = declared ? end(bytes, i, count) : i;
            if (end > i) {
                measure(end - i);
                beforeLast = end - i > 1 ? bytes[end - 2] & 0xFF : last;
                last = bytes[end - 1] & 0xFF;
                i = end;
            }
            if (i < count) {
                step(bytes[i] & 0xFF);
            }
        }
    }

    /** Where the first byte from {@code from} on is that changes anything; {@code count} when there is none. */
    private int end(byte[] bytes, int from, int count) {
        return switch (in) {
            case TEXT -> next((byte) '<', bytes, from, count);
            case QUOTED -> next((byte) quote, bytes, from, count);
            case TAG -> nextInTag(bytes, from, count);
            case NAME -> inRoot() ? from : nextAfterName(bytes, from, count);
            default -> from;
        };
    }

    private static int next(byte wanted, byte[] bytes, int from, int count) {
        int i = from;
        while (i < count && bytes[i] != wanted) {
            i++;
        }
        return i;
    }

    private static int nextInTag(byte[] bytes, int from, int count) {
        int i = from;
        while (i < count && bytes[i] != '"' && bytes[i] != '\'' && bytes[i] != '>') {
            i++;
        }
        return i;
    }

    private static int nextAfterName(byte[] bytes, int from, int count) {
        int i = from;
        while (i < count && (bytes[i] < 0 || bytes[i] > ' ') && bytes[i] != '>' && bytes[i] != '/') {
            i++;
        }
        return i;
    }

    private void measure(int more) throws UnreadableWorkbook {
        length += more;
        if (length > LONGEST) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_TOO_LARGE, "一处内容超过" + LONGEST + "字");
        }
    }

    /** EBCDIC and four bytes a sign are encodings that a parser would know, and no spreadsheet program writes. */
    private void begin(byte[] bytes, int count) throws UnreadableWorkbook {
        String first = HexFormat.of().withUpperCase().formatHex(bytes, 0, Math.min(4, count));
        if (FOREIGN.contains(first)) {
            throw damaged("部件的编码不是 UTF-8");
        }
        ofPair = first.startsWith("FEFF") || first.startsWith("003C") ? 0 : first.startsWith("FFFE") || first.startsWith("3C00") ? 1 : -1;
    }

    private void step(int c) throws UnreadableWorkbook {
        measure(1);
        if (!declared) {
            declare((char) c);
        }
        switch (in) {
            case START -> in = c == '<' ? opened() : c <= ' ' || c > 0x7F ? In.START : In.NO_XML;
            case TEXT -> in = c == '<' ? opened() : In.TEXT;
            case OPENING -> opening(c);
            case NAME -> name(c);
            case TAG -> tag(c);
            case QUOTED -> in = c == quote ? In.TAG : In.QUOTED;
            case DECLARATION -> declaration(c);
            case COMMENT -> endsWith('-', '-', c);
            case CDATA -> endsWith(']', ']', c);
            case INSTRUCTION -> endsWith(beforeLast, '?', c);
            case NO_XML -> { }
        }
        beforeLast = last;
        last = c;
    }

    private void declare(char c) throws UnreadableWorkbook {
        beginning.append(c < 0x80 ? c : ' ');
        declared = c == '>' || beginning.length() == LONGEST_DECLARATION;
        if (c == '>') {
            Matcher encoding = ENCODING.matcher(beginning.toString().strip());
            if (encoding.find() && !KNOWN_ENCODING.matcher(encoding.group(1).toUpperCase(Locale.ROOT)).matches()) {
                throw damaged("部件的编码不是 UTF-8");
            }
        }
    }

    private In opened() {
        length = 0;
        return In.OPENING;
    }

    private void opening(int c) throws UnreadableWorkbook {
        closing = c == '/';
        if (c == '!' || c == '?') {
            in = c == '!' ? In.DECLARATION : In.INSTRUCTION;
            return;
        }
        if (!closing) {
            things++;
            if (++depth > DEEPEST) {
                throw new UnreadableWorkbook(FindingCode.WORKBOOK_TOO_LARGE, "内容层层相套超过" + DEEPEST + "层");
            }
        }
        in = In.NAME;
        name(c);
    }

    private void name(int c) {
        if (c <= ' ' || c == '>' || c == '/' && !closing) {
            in = In.TAG;
            tag(c);
        } else if (inRoot()) {
            root.append((char) c);
        }
    }

    /** Whether the name is that of the outermost element. */
    private boolean inRoot() {
        return things == 1 && depth == 1 && !closing;
    }

    private void tag(int c) {
        if (c == '"' || c == '\'') {
            things++;
            quote = (char) c;
            in = In.QUOTED;
        } else if (c == '>') {
            depth -= closing || last == '/' ? 1 : 0;
            text();
        }
    }

    private void declaration(int c) {
        if (last == '-' && c == '-') {
            in = In.COMMENT;
        } else if (c == '[') {
            in = In.CDATA;
        } else if (c != '-') {
            in = In.NO_XML;
        }
    }

    private void endsWith(int first, int second, int c) {
        if (c == '>' && last == second && beforeLast == first) {
            text();
        }
    }

    private void text() {
        in = In.TEXT;
        length = 0;
    }

    private static UnreadableWorkbook damaged(String found) {
        return new UnreadableWorkbook(FindingCode.WORKBOOK_UNREADABLE, found);
    }
}
