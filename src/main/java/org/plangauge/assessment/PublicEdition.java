package org.plangauge.assessment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.plangauge.plan.Plan;
import org.plangauge.plan.PublicPlan;
import org.plangauge.plan.ReportDue;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Receipt;
import org.plangauge.submission.Statement;
import org.plangauge.submission.Subject;
import org.plangauge.value.Months;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;

/**
 * What the public edition (公开版, design.md §9) is judged from: the public part of the plan and what is reported of it. Nothing
 * else goes in, so nothing else can come out, in a count or in a hash either. Of what departments write it has figures,
 * answers of closed lists, amounts, years and the 文号 of assigned targets; their own sentences stay in the office, for which they
 * were written. The office's adjustments are public acts and stay whole; comments on the draft do not go in.
 *
 * @param open       the plan
 * @param figures    of public rows, without file, cell and remark
 * @param statements about public rows, without file
 */
public record PublicEdition(PublicPlan open, List<KnownFigure> figures, List<KnownStatement> statements) {

    private static final Unit MONEY = Unit.parse("万元");
    /** 文号, such as 某政发〔2022〕15号. */
    private static final Pattern DOCUMENT = Pattern.compile("\\p{IsHan}{1,20}[〔\\[(（]\\d{4}[〕\\])）]第?\\d{1,5}号");
    private static final String EVIDENCE = "依据见部门报送材料";
    private static final String WITHHELD = "有分项不公开，公开版不作评价";

    public PublicEdition {
        figures = List.copyOf(figures);
        statements = List.copyOf(statements);
    }

    /** Of all that is known of {@code whole}, what the public edition may use. */
    public static PublicEdition of(Plan whole, List<KnownFigure> figures, List<KnownStatement> statements) {
        PublicPlan open = PublicPlan.of(whole);
        Map<FormSheet, Set<String>> codes = new EnumMap<>(FormSheet.class);
        for (FormSheet form : FormSheet.values()) {
            codes.put(form, Subject.of(form, open.plan()).stream().map(Subject::code).collect(Collectors.toSet()));
        }
        return new PublicEdition(open, figures.stream().filter(k -> codes.get(k.figure().form()).contains(k.figure().code()))
                .map(PublicEdition::open).toList(), statements.stream()
                .filter(k -> codes.get(k.statement().form()).contains(k.statement().code())).flatMap(k -> open(k).stream()).toList());
    }

    private static KnownFigure open(KnownFigure known) {
        Figure f = known.figure();
        String note = f.form() == FormSheet.ASSIGNED_TARGETS && DOCUMENT.matcher(f.note()).matches() ? f.note() : "";
        return new KnownFigure(new Figure(f.form(), f.code(), f.period(), f.reading(), f.nature(), note, new CellPlace("", "")),
                open(known.receipt()));
    }

    /** The file's name and hash stay in the office. */
    private static Receipt open(Receipt r) {
        return new Receipt(r.role(), r.department(), r.year(), "", "", r.recordedOn(), r.sequence());
    }

    private static Optional<KnownStatement> open(KnownStatement known) {
        Statement s = known.statement();
        String text = s.column() == FormColumn.SCOPE_NOTE ? EVIDENCE : s.text();
        boolean kept = s.form().adjusts() || s.column() == FormColumn.SCOPE_NOTE || !sentence(s);
        return kept ? Optional.of(new KnownStatement(new Statement(s.form(), s.code(), s.column(), text, s.cell()), open(known.receipt())))
                : Optional.empty();
    }

    /** Whether it is more than a word of a list, an amount or years; a department's wish to keep or drop an indicator counts as such. */
    private static boolean sentence(Statement s) {
        return s.column() == FormColumn.ADJUSTMENT || switch (s.column().kind()) {
            case WORD -> !s.column().words().contains(s.text());
            case MONEY -> !(Reading.of(s.text(), MONEY) instanceof Stated);
            case TEXT, FIGURE, PREFILLED -> s.column() != FormColumn.BUILDING_YEARS || Months.parse(s.text()).isEmpty();
        };
    }

    /**
     * The plan as judged on {@code due}'s day.
     *
     * @param earlier the evaluations before this one, of the same plan and out of these figures and statements, in order of their days
     */
    public Evaluation evaluate(ReportDue due, List<Evaluation> earlier) {
        return withheld(Assessor.evaluate(open.plan(), due, figures, statements, earlier.stream().map(this::withheld).toList()));
    }

    private Evaluation withheld(Evaluation e) {
        return new Evaluation(e.plan(), e.due(), e.indicators().stream().map(a -> open.withheld().contains(a.indicator().code())
                ? a.withheld(WITHHELD) : a).toList(), e.commitments(), e.projects(), e.adjustments(), e.statements());
    }
}
