package org.plangauge.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.plangauge.report.chart.Shape.Anchor;

/** Words beside a plot, each as near as can be to the height it speaks of, and none over another. */
final class SideLabels {

    private static final double LINE = 8.4;

    private final List<Label> labels = new ArrayList<>();

    private record Label(String word, String number, double y, boolean bold, Ink ink) {}

    /** @param number is left out where both do not fit; it is never cut */
    void add(String word, String number, double y, boolean bold, Ink ink) {
        labels.add(new Label(word, number, y, bold, ink));
    }

    void draw(Pencil pencil, double x, double room, double top, double bottom) {
        List<Label> byHeight = labels.stream().sorted(Comparator.comparingDouble(Label::y)).toList();
        double[] at = new double[byHeight.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = Math.max(byHeight.get(i).y(), i == 0 ? top + LINE / 2 : at[i - 1] + LINE);
        }
        for (int i = at.length - 1; i >= 0; i--) {
            at[i] = Math.min(at[i], i == at.length - 1 ? bottom - LINE / 2 : at[i + 1] - LINE);
        }
        for (int i = 0; i < at.length; i++) {
            Label label = byHeight.get(i);
            String both = label.word() + label.number();
            String words = Lettering.fits(both, Lettering.SMALL, room) ? both : Lettering.cut(label.word().strip(), Lettering.SMALL, room);
            pencil.words(x, at[i] + 2.6, words, Lettering.SMALL, label.bold(), Anchor.START, label.ink());
        }
    }
}
