package org.plangauge.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Workbook;

/**
 * An odd workbook and all that is to come of it. Begins as {@link Grid#GOOD}, of which everything is taken and nothing found, and is
 * told in what it differs.
 */
final class Oddity {

    final String name;
    private String file = "统计局.xlsx";
    private byte[] bytes = new byte[0];
    private List<String> findings = List.of();
    private final Map<String, String> figures = new LinkedHashMap<>();

    private Oddity(String name) {
        this.name = name;
        figures.put("指标!D4", "S-01 2021 8.1");
        figures.put("指标!E4", "S-01 2022 3");
        figures.put("指标!F4", "S-01 2023上半年 5");
        figures.put("指标!D5", "S-05 2021 2.8");
        figures.put("指标!E5", "S-05 2022 2.9");
        figures.put("指标!F5", "S-05 2023上半年 2.7");
    }

    /** The good workbook, edited. */
    static Oddity good(String name, Consumer<Workbook> edit) {
        return of(name, Grid.workbook("指标", Grid.GOOD, edit));
    }

    /** A sheet 指标 typed down. */
    static Oddity typed(String name, String text) {
        return typed(name, text, w -> {});
    }

    static Oddity typed(String name, String text, Consumer<Workbook> edit) {
        return of(name, Grid.workbook("指标", text, edit));
    }

    static Oddity of(String name, byte[] bytes) {
        Oddity oddity = new Oddity(name);
        oddity.bytes = bytes;
        return oddity;
    }

    Oddity named(String fileName) {
        file = fileName;
        return this;
    }

    /** Each as {@code F-211 指标!D4}; a whole sheet as {@code F-122 指标!}, the workbook as {@code F-101 }. */
    Oddity finds(String... expected) {
        findings = List.of(expected);
        return this;
    }

    /** The figure at a cell is another: {@code 指标!D4}, {@code S-01 2021 8.1%}. */
    Oddity takes(String cell, String figure) {
        figures.put(cell, figure);
        return this;
    }

    /** The figures at these cells of 指标 are not taken. */
    Oddity leaves(String... cells) {
        for (String cell : cells) {
            if (figures.remove("指标!" + cell) == null) {
                throw new IllegalArgumentException("no figure at " + cell);
            }
        }
        return this;
    }

    Oddity takesNothing() {
        figures.clear();
        return this;
    }

    /** The same figures in these cells of {@code sheet}, in the order D4, E4, F4, D5, E5, F5. */
    Oddity at(String sheet, String... cells) {
        List<String> same = new ArrayList<>(figures.values());
        figures.clear();
        for (int i = 0; i < cells.length; i++) {
            figures.put(sheet + "!" + cells[i], same.get(i));
        }
        return this;
    }

    String file() {
        return file;
    }

    byte[] bytes() {
        return bytes;
    }

    List<String> findings() {
        return findings;
    }

    List<String> figures() {
        return figures.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).sorted().toList();
    }

    /** Text as bytes, for files that are text. */
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
