package org.plangauge.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Receipt;
import org.plangauge.submission.Submission;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;

/**
 * What is known of one plan before a workbook is looked at. It is filled once and grows with every workbook that is accepted, so
 * that each is held against all before it. Third parties' figures are not in it: they stand beside the departments' and
 * contradict nobody.
 */
public final class Background {

    /** The answers that a later workbook is held against; of the others nothing is kept, since a province has a million of them. */
    private static final Set<FormColumn> ASKED = Set.of(FormColumn.TOTAL_INVESTMENT, FormColumn.DONE_INVESTMENT);

    private record Key(FormSheet form, String code) {}

    private record Question(FormSheet form, String code, FormColumn column, String department) {}

    private final Map<Key, TreeMap<Period, TreeMap<String, KnownFigure>>> figures = new HashMap<>();
    private final Map<Question, KnownStatement> statements = new HashMap<>();
    private final Set<String> adjusted = new HashSet<>();
    private final Set<Long> sameNight = new HashSet<>();
    private final List<Publication> publications;

    private Background(List<Publication> publications) {
        this.publications = publications.stream().sorted(Comparator.comparing(Publication::asOf).thenComparing(Publication::upTo)).toList();
    }

    /** Nothing is known: the first workbook of a plan, or a check without a ledger. */
    public static Background nothing() {
        return new Background(List.of());
    }

    /** @param figures and {@code statements} in any order */
    public static Background of(List<KnownFigure> figures, List<KnownStatement> statements, List<Publication> publications) {
        Background background = new Background(publications);
        figures.stream().sorted(Comparator.comparingLong(k -> k.receipt().sequence())).forEach(background::take);
        statements.stream().sorted(Comparator.comparingLong(k -> k.receipt().sequence())).forEach(background::take);
        return background;
    }

    /** Takes in a workbook that was accepted in the run under way. */
    public void add(Submission accepted, Receipt receipt) {
        sameNight.add(receipt.sequence());
        accepted.figures().forEach(f -> take(new KnownFigure(f, receipt)));
        accepted.statements().forEach(s -> take(new KnownStatement(s, receipt)));
    }

    private void take(KnownFigure known) {
        if (!known.receipt().ofThirdParty()) {
            figures.computeIfAbsent(new Key(known.figure().form(), known.figure().code()), k -> new TreeMap<>())
                    .computeIfAbsent(known.figure().period(), p -> new TreeMap<>())
                    .merge(known.receipt().department(), known, (before, now) -> before.figure().reading() instanceof Stated
                            && now.figure().reading() instanceof Reading.Missing ? before : now);
        }
    }

    private void take(KnownStatement known) {
        FormSheet form = known.statement().form();
        if (ASKED.contains(known.statement().column())) {
            statements.put(new Question(form, known.statement().code(), known.statement().column(), known.receipt().department()), known);
        }
        if (form.ofTheOffice()) {
            adjusted.add(known.statement().code());
        }
    }

    /** What each department last said, by department; what was taken back is not among it. */
    List<KnownFigure> figures(FormSheet form, String code, Period period) {
        return figures.getOrDefault(new Key(form, code), new TreeMap<>()).getOrDefault(period, new TreeMap<>()).values().stream()
                .filter(k -> !(k.figure().reading() instanceof Reading.Erased)).toList();
    }

    Optional<KnownFigure> figure(FormSheet form, String code, Period period, String department) {
        return figures(form, code, period).stream().filter(k -> k.receipt().department().equals(department)).findFirst();
    }

    SortedSet<Period> periods(FormSheet form, String code) {
        return new TreeSet<>(figures.getOrDefault(new Key(form, code), new TreeMap<>()).keySet());
    }

    /** What {@code department} last answered to one of the questions {@link #ASKED}. */
    Optional<KnownStatement> answer(FormSheet form, String code, FormColumn column, String department) {
        return Optional.ofNullable(statements.get(new Question(form, code, column, department)));
    }

    /** Whether the target or baseline of an indicator was changed since the plan was adopted. */
    boolean adjusted(String code) {
        return adjusted.contains(code);
    }

    /** Whether it came with a workbook of the run under way. */
    boolean ofThisNight(KnownFigure known) {
        return sameNight.contains(known.receipt().sequence());
    }

    /** The reports it stands in, by as-of date. */
    List<String> reportsWith(KnownFigure known) {
        return new ArrayList<>(publications.stream().filter(p -> p.uses(known)).map(Publication::report).distinct().toList());
    }
}
