package org.plangauge.report.chart;

/** The lines of the small charts; each apart from the others by its dash and by its marker too. */
final class Pens {

    static final Pen AXIS = Pen.solid(Ink.PLANNED, 0.7);
    static final Pen GRID = Pen.solid(Ink.RULE, 0.4);
    static final Pen REACHED = Pen.solid(Ink.DEEP, 1.5);
    static final Pen PLANNED = Pen.dashed(Ink.PLANNED, 0.9, 5, 2.5);
    static final Pen PROJECTED = Pen.dashed(Ink.ALARM, 1.2, 2.6, 2);
    static final Pen COMPARED = Pen.solid(Ink.MIDDLE, 1);
    static final Pen MILESTONE = Pen.solid(Ink.TEXT, 2);

    private Pens() {}
}
