package org.plangauge.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plangauge.submission.Figure;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Receipt;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;

/**
 * What the filler of a form reported before, so that nobody types a thing twice. Carried over into the new form are:
 *
 * <ul>
 * <li>every figure, in the column of its period, as it was written; one taken back by 删除 is not;
 * <li>数据性质 only where the form's newest period has a figure already, since it speaks of that figure;
 * <li>of earlier years the answers that stay true ({@link FormColumn#lasting}): 口径说明, 建设性质, 起止年限, 总投资;
 * <li>of the form's own year every answer, as when a form is fetched again to be corrected.
 * </ul>
 *
 * <p>Judgements, reasons, states, progress, next steps and the year's money are asked anew each year; what was said of them
 * last stands in the notes.
 */
final class EarlierAnswers {

    private static final String TAKEN_BACK = "删除";

    private final int year;
    private final List<KnownFigure> figures;
    private final List<KnownStatement> statements;

    /** @param figures and {@code statements}: all that is known of the plan; only what {@code order}'s filler sent in its role counts */
    EarlierAnswers(FormOrder order, List<KnownFigure> figures, List<KnownStatement> statements) {
        this.year = order.periods().year();
        this.figures = figures.stream().filter(k -> by(order, k.receipt())).sorted(Comparator.comparing(KnownFigure::receipt, inOrder()))
                .toList();
        this.statements = statements.stream().filter(k -> by(order, k.receipt()) && k.receipt().year() <= year)
                .sorted(Comparator.comparing(KnownStatement::receipt, inOrder())).toList();
    }

    private static boolean by(FormOrder order, Receipt receipt) {
        return receipt.role() == order.role() && receipt.department().equals(order.filler().shortName());
    }

    private static Comparator<Receipt> inOrder() {
        return Comparator.comparingLong(Receipt::sequence);
    }

    /** The periods that hold a figure. */
    Set<Period> periods() {
        return figures.stream().map(k -> k.figure().period()).collect(Collectors.toSet());
    }

    /** The figure of a period; empty when there is none. */
    Optional<Figure> figure(FormSheet form, String code, Period period) {
        return Optional.ofNullable(series(form, code).get(period));
    }

    /** Of each period the figure that counts: the newest, but no dash over a number; without what was taken back. */
    SortedMap<Period, Figure> series(FormSheet form, String code) {
        SortedMap<Period, Figure> series = new TreeMap<>();
        figures.stream().map(KnownFigure::figure).filter(f -> f.form() == form && f.code().equals(code)).forEach(f -> series
                .merge(f.period(), f, (before, now) -> before.reading() instanceof Stated && now.reading() instanceof Reading.Missing ? before : now));
        series.values().removeIf(f -> f.reading() instanceof Reading.Erased);
        return series;
    }

    /** What is written into the form's cell of {@code column}; empty where it is asked anew. */
    String carriedOver(FormSheet form, String code, FormColumn column) {
        return latest(statements.stream().filter(k -> column.lasting() || k.receipt().year() == year), form, code, column);
    }

    /** The newest answer of any year, for notes; empty when there is none. */
    String last(FormSheet form, String code, FormColumn column) {
        return latest(statements.stream(), form, code, column);
    }

    private static String latest(Stream<KnownStatement> known, FormSheet form, String code, FormColumn column) {
        return known.map(KnownStatement::statement).filter(s -> s.form() == form && s.code().equals(code) && s.column() == column)
                .reduce((one, later) -> later).map(s -> s.text().strip()).filter(text -> !text.equals(TAKEN_BACK)).orElse("");
    }
}
