package org.plangauge.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** Harm in text files. */
final class TextAttacks {

    private static final String GOOD = """
            报送单位：,区科技局,规划：,“十三五”规划纲要,年度：,2020
            编号,指标,单位,2020,数据性质
            T1-07,R&D经费支出占GDP比重,%,2.6,实绩
            """;

    private TextAttacks() {}

    static List<Hostile> all() {
        return List.of(
                text("a text as it should be", () -> GOOD).readOr("F-112"),
                text("a line of 19 MB", () -> GOOD + "一".repeat(6 << 20)).refused("F-104"),
                text("a line of 100 MB", () -> GOOD + "a".repeat(100 << 20)).refused("F-104"),
                text("nineteen million columns", () -> GOOD + ",".repeat(19 << 20)).refused("F-104"),
                text("a million filled columns", () -> GOOD + "1,".repeat(1_000_000)).refused("F-104"),
                text("a million rows", () -> GOOD + "1,1\n".repeat(1_000_000)).refused("F-104"),
                text("nineteen million empty rows", () -> GOOD + "\n".repeat(19 << 20)).readOr("F-104"),
                text("nineteen million quotation marks", () -> GOOD + "\"".repeat(19 << 20)).refused("F-101", "F-104"),
                text("a quotation mark that is never closed", () -> GOOD + "\"" + "a,\n".repeat(5 << 20)).refused("F-101", "F-104"),
                text("zero bytes", () -> GOOD + "\0".repeat(1 << 20)).refused("F-107"));
    }

    private static Hostile text(String name, Supplier<String> text) {
        return Hostile.of(name, () -> text.get().getBytes(StandardCharsets.UTF_8)).named("区科技局.csv");
    }
}
