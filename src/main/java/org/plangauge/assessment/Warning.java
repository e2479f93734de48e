package org.plangauge.assessment;

/** Early warning (design.md §5). */
public enum Warning {
    RED("红"),
    YELLOW("黄"),
    GREEN("绿"),
    GREY("灰");

    private final String word;

    Warning(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
