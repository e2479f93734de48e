package org.plangauge.hostile;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A file made to do harm, and what must come of it.
 *
 * @param name  what it tries
 * @param file  what the file is called
 * @param bytes makes its bytes; some are large, so only when wanted
 * @param fate  codes of the findings that may say why it is left out; {@code read}: its figures are taken as if nothing were
 */
record Hostile(String name, String file, Supplier<byte[]> bytes, List<String> fate) {

    private static final String READ = "read";

    static Hostile of(String name, Supplier<byte[]> bytes) {
        return new Hostile(name, "区科技局.xlsx", bytes, List.of(READ));
    }

    Hostile named(String other) {
        return new Hostile(name, other, bytes, fate);
    }

    /** It is left out, for one of these reasons. */
    Hostile refused(String... codes) {
        return new Hostile(name, file, bytes, List.of(codes));
    }

    /** It is left out for one of these reasons, or its figures are read as if nothing were: which depends on the XML parser of the Java. */
    Hostile readOr(String... codes) {
        return new Hostile(name, file, bytes, Stream.concat(Stream.of(READ), Stream.of(codes)).toList());
    }

    boolean mayBeRead() {
        return fate.contains(READ);
    }

    /** All of them; {@code url} is what those that would call somewhere call. */
    static List<Hostile> all(String url) {
        return Stream.of(ZipAttacks.all(), XmlAttacks.all(url), XmlBombs.all(), LinkAttacks.all(url), OldAttacks.all(), TextAttacks.all())
                .flatMap(List::stream).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
