package org.plangauge.submission;

import org.plangauge.plan.Locality;

/** How figures of one locality are told from those of the whole place: their code names both, {@code T2-30@U04}. */
public final class Breakdown {

    private Breakdown() {}

    /** The code under which the figure of {@code code} in {@code locality} is kept. */
    public static String code(String code, Locality locality) {
        return code + "@" + locality.code();
    }

    /** The code of the whole place's figure: {@code T2-30} of {@code T2-30@U04}. */
    public static String wholeOf(String code) {
        return code.substring(0, code.indexOf('@'));
    }
}
