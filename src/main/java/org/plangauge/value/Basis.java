package org.plangauge.value;

/** What an official says about the ground a number stands on; it changes no arithmetic and is shown beside the figure. */
public enum Basis {
    COMPARABLE("同口径"),
    COMPARABLE_SCOPE("可比口径"),
    COMPARABLE_PRICES("可比价"),
    CURRENT_PRICES("现价"),
    EXPECTED("预计"),
    PRELIMINARY("初步");

    private final String word;

    Basis(String word) {
        this.word = word;
    }

    /** The Chinese word, as written before the number. */
    public String word() {
        return word;
    }
}
