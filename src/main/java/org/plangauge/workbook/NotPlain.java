package org.plangauge.workbook;

/** A workbook that {@link PlainWorkbook} leaves to POI; nothing is wrong with it by that. */
final class NotPlain extends Exception {

    private static final long serialVersionUID = 1;

    NotPlain(String why) {
        super(why, null, false, false);
    }
}
