package org.plangauge.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.plangauge.aggregation.Adjustments;
import org.plangauge.aggregation.Comment;
import org.plangauge.aggregation.KnownStatements;
import org.plangauge.plan.AnnualTarget;
import org.plangauge.plan.AuxiliarySeries;
import org.plangauge.plan.BaselineRestatement;
import org.plangauge.plan.Commitment;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Measure;
import org.plangauge.plan.Plan;
import org.plangauge.plan.Project;
import org.plangauge.plan.Responsibility;
import org.plangauge.plan.TargetRevision;
import org.plangauge.plan.Task;
import org.plangauge.submission.Breakdown;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Role;
import org.plangauge.submission.Subject;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;

/** The rows of each sheet of a form: what the plan says, what was reported before, and what is asked of this filler. */
final class FormRows {

    /** As many rows for comments are there at least, and as many more than are known already. */
    private static final int COMMENTS = 40;
    private static final int MORE_COMMENTS = 20;
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);
    private static final Set<FormColumn> JUDGEMENTS = EnumSet.of(FormColumn.SELF_ASSESSMENT, FormColumn.TREND, FormColumn.LAG_REASON,
            FormColumn.NEXT_MEASURES);

    private final Plan plan;
    private final FormOrder order;
    private final EarlierAnswers earlier;
    private final List<KnownStatement> statements;
    private final RowNotes notes;

    FormRows(Plan plan, FormOrder order, EarlierAnswers earlier, List<KnownStatement> statements) {
        this.plan = plan;
        this.order = order;
        this.earlier = earlier;
        this.statements = statements;
        this.notes = new RowNotes(plan, order, earlier);
    }

    /** The rows of {@code form}, in the plan's order; assigned targets have a row a year. */
    List<FormContent> of(FormSheet form) {
        return switch (form) {
            case INDICATORS -> order.role() == Role.THIRD_PARTY ? plan.indicators().stream().map(this::indicator).toList()
                    : Stream.concat(plan.indicatorsOf(order.filler()).stream().map(this::indicator),
                            plan.auxiliariesOf(order.filler()).stream().map(this::auxiliary)).toList();
            case ASSIGNED_TARGETS -> assigned();
            case TASKS -> plan.tasksOf(order.filler()).stream().map(this::task).toList();
            case PROJECTS -> plan.projectsOf(order.filler()).stream().map(this::project).toList();
            case COMMITMENTS -> plan.commitmentsOf(order.filler()).stream().map(this::commitment).toList();
            case BREAKDOWN -> Subject.of(FormSheet.BREAKDOWN, plan).stream().filter(s -> supplies(s.responsibility())).map(this::part).toList();
            case REVISIONS -> revisions();
            case RESTATEMENTS -> restatements();
            case COMMENTS -> comments();
        };
    }

    private boolean supplies(Responsibility responsibility) {
        return order.role() == Role.THIRD_PARTY || responsibility.reporter().equals(Optional.of(order.filler()));
    }

    private boolean judges(Responsibility responsibility) {
        return order.role() == Role.THIRD_PARTY || responsibility.lead() == null || order.filler().equals(responsibility.lead());
    }

    private FormContent indicator(Indicator i) {
        Map<FormColumn, String> printed = named(FormColumn.INDICATOR, i.code(), i.star() + i.name());
        printed.put(FormColumn.CATEGORY, i.category());
        printed.put(FormColumn.NUMBER, i.number());
        printed.put(FormColumn.UNIT, unit(i.unit()));
        printed.put(FormColumn.TARGET, i.target().text());
        printed.put(FormColumn.ATTRIBUTE, i.attribute().word());
        i.statedBaseline().ifPresent(b -> printed.put(FormColumn.BASELINE, b.verbatim()));
        boolean counted = supplies(i.responsibility()) && i.measure() != Measure.QUALITATIVE;
        Set<FormColumn> spared = EnumSet.noneOf(FormColumn.class);
        if (!judges(i.responsibility())) {
            spared.addAll(JUDGEMENTS);
        }
        if (!counted) {
            spared.add(FormColumn.NATURE);
        }
        if (!counted || i.measure() != Measure.LEVEL || order.role() == Role.THIRD_PARTY) {
            spared.add(FormColumn.BASELINE);
        }
        return row(FormSheet.INDICATORS, i.code(), printed, counted, spared, notes.indicator(i));
    }

    private FormContent auxiliary(AuxiliarySeries s) {
        Map<FormColumn, String> printed = named(FormColumn.INDICATOR, s.code(), s.name());
        printed.put(FormColumn.CATEGORY, "辅助数据");
        printed.put(FormColumn.UNIT, unit(s.unit()));
        printed.put(FormColumn.TARGET, "——");
        printed.put(FormColumn.ATTRIBUTE, "不评价");
        Set<FormColumn> spared = EnumSet.copyOf(JUDGEMENTS);
        spared.add(FormColumn.BASELINE);
        if (!supplies(s.responsibility())) {
            spared.add(FormColumn.NATURE);
        }
        return row(FormSheet.INDICATORS, s.code(), printed, supplies(s.responsibility()), spared, notes.auxiliary(s));
    }

    private FormContent part(Subject s) {
        Map<FormColumn, String> printed = named(FormColumn.INDICATOR, Breakdown.wholeOf(s.code()), s.name());
        printed.put(FormColumn.UNIT, unit(s.unit()));
        printed.put(FormColumn.LOCALITY, Objects.requireNonNull(s.locality()).name());
        return row(FormSheet.BREAKDOWN, s.code(), printed, true, Set.of(), notes.part(s));
    }

    private List<FormContent> assigned() {
        List<FormContent> rows = new ArrayList<>();
        for (Indicator i : plan.indicatorsOf(order.filler())) {
            for (int y = plan.firstYear(); i.measure() == Measure.ASSIGNED && y <= Math.min(order.periods().year(), plan.lastYear()); y++) {
                Map<FormColumn, String> printed = named(FormColumn.INDICATOR, i.code(), i.name());
                printed.put(FormColumn.UNIT, unit(i.unit()));
                printed.put(FormColumn.YEAR, Integer.toString(y));
                Optional<Figure> said = earlier.figure(FormSheet.ASSIGNED_TARGETS, i.code(), Period.year(y));
                Optional<AnnualTarget> known = plan.annualTarget(i.code(), y, true);
                Map<FormColumn, String> answers = new EnumMap<>(FormColumn.class);
                answers.put(FormColumn.ASSIGNED_VALUE, said.map(f -> f.reading().verbatim().strip()).or(() -> known.map(t -> t.value()
                        .verbatim())).orElse(""));
                answers.put(FormColumn.DOCUMENT, said.map(Figure::note).or(() -> known.map(AnnualTarget::document)).orElse(""));
                rows.add(new FormContent(i.code(), printed, answers, Map.of(), false, Set.of(), Map.of(), ""));
            }
        }
        return rows;
    }

    private FormContent task(Task t) {
        Map<FormColumn, String> printed = named(FormColumn.TASK, t.code(), t.name());
        printed.put(FormColumn.WHERE, where(t.chapter(), t.section()));
        return row(FormSheet.TASKS, t.code(), printed, false, Set.of(), notes.task(t));
    }

    private FormContent project(Project p) {
        Map<FormColumn, String> printed = named(FormColumn.PROJECT, p.code(), p.name());
        printed.put(FormColumn.BOX, p.box().isEmpty() ? where(p.chapter(), p.section()) : p.box());
        return row(FormSheet.PROJECTS, p.code(), printed, false, Set.of(), notes.project(p));
    }

    private FormContent commitment(Commitment c) {
        Map<FormColumn, String> printed = named(FormColumn.COMMITMENT, c.code(), c.subject());
        printed.put(FormColumn.WHERE, where(c.chapter(), c.section()));
        printed.put(FormColumn.WORDING, c.wording());
        printed.put(FormColumn.UNIT, unit(c.unit()));
        boolean counted = c.judgedTarget().isPresent();
        Set<FormColumn> spared = EnumSet.of(counted ? FormColumn.REMARK : FormColumn.BASELINE);
        if (c.measure() != Measure.LEVEL) {
            spared.add(FormColumn.BASELINE);
        }
        return row(FormSheet.COMMITMENTS, c.code(), printed, counted, spared, notes.commitment(c));
    }

    /** A row for each revision that is known, since each starts from the one before, and one more for each indicator. */
    private List<FormContent> revisions() {
        Adjustments known = Adjustments.of(plan, statements, EVER);
        List<FormContent> rows = new ArrayList<>();
        for (Indicator i : plan.indicators()) {
            for (TargetRevision r : known.revisionsOf(i)) {
                rows.add(adjustment(i, Map.of(FormColumn.ORIGINAL_TARGET, r.from(), FormColumn.NEW_TARGET, r.to().text(), FormColumn.APPROVED_BY,
                        r.approvedBy(), FormColumn.DOCUMENT, r.document(), FormColumn.APPROVED_ON, r.approvedOn().toString(), FormColumn.REASON,
                        r.reason())));
            }
            rows.add(adjustment(i, Map.of(FormColumn.ORIGINAL_TARGET, known.inForce(i).target().text())));
        }
        return rows;
    }

    private List<FormContent> restatements() {
        Adjustments known = Adjustments.of(plan, statements, EVER);
        List<FormContent> rows = new ArrayList<>();
        for (Indicator i : plan.indicators()) {
            String before = i.statedBaseline().map(Stated::verbatim).orElse("");
            for (BaselineRestatement r : known.restatementsOf(i)) {
                rows.add(adjustment(i, Map.of(FormColumn.ORIGINAL_BASELINE, before, FormColumn.NEW_BASELINE, r.to().verbatim().strip(),
                        FormColumn.RESTATED_ON, r.from().toString(), FormColumn.DOCUMENT, r.document(), FormColumn.REASON, r.reason())));
                before = r.to().verbatim().strip();
            }
            rows.add(adjustment(i, Map.of(FormColumn.ORIGINAL_BASELINE, before)));
        }
        return rows;
    }

    private static FormContent adjustment(Indicator i, Map<FormColumn, String> answers) {
        Map<FormColumn, String> printed = named(FormColumn.INDICATOR, i.code(), i.star() + i.name());
        printed.put(FormColumn.UNIT, unit(i.unit()));
        return new FormContent(i.code(), printed, answers, Map.of(), false, Set.of(), Map.of(), "");
    }

    /** The comments of the year that are known, then empty rows with a number each. */
    private List<FormContent> comments() {
        List<Comment> known = new KnownStatements(statements, order.periods().year()).comments();
        List<FormContent> rows = new ArrayList<>();
        for (Comment c : known) {
            rows.add(new FormContent(c.number(), Map.of(FormColumn.NUMBER, c.number()), Map.of(FormColumn.COMMENTER, c.commenter(),
                    FormColumn.COMMENT, c.text(), FormColumn.COMMENT_WHERE, c.where(), FormColumn.HANDLING, c.handling(), FormColumn.REASON,
                    c.reason(), FormColumn.DRAFT, c.draft()), Map.of(), false, Set.of(), Map.of(), ""));
        }
        int number = 0;
        while (rows.size() < Math.max(COMMENTS, known.size() + MORE_COMMENTS)) {
            String next = Integer.toString(++number);
            if (known.stream().noneMatch(c -> c.number().equals(next))) {
                rows.add(new FormContent(next, Map.of(FormColumn.NUMBER, next), Map.of(), Map.of(), false, Set.of(), Map.of(), ""));
            }
        }
        return rows;
    }

    private FormContent row(FormSheet form, String code, Map<FormColumn, String> printed, boolean asksFigures, Set<FormColumn> spared,
            RowNotes.Notes said) {
        Map<FormColumn, String> answers = new EnumMap<>(FormColumn.class);
        for (FormColumn column : form.after()) {
            answers.put(column, earlier.carriedOver(form, code, column));
        }
        Period newest = order.periods().newest().orElse(Period.year(order.periods().year()));
        answers.computeIfPresent(FormColumn.NATURE, (column, text) -> earlier.figure(form, code, newest).map(Figure::nature).orElse(""));
        answers.put(FormColumn.BASELINE, figure(form, code, Period.year(plan.baselineYear())));
        Map<Period, String> figures = new LinkedHashMap<>();
        order.periods().periods().forEach(p -> figures.put(p, figure(form, code, p)));
        return new FormContent(code, printed, answers, figures, asksFigures, spared, said.onCells(), said.onNewest());
    }

    private String figure(FormSheet form, String code, Period period) {
        return earlier.figure(form, code, period).map(f -> f.reading().verbatim().strip()).orElse("");
    }

    private static Map<FormColumn, String> named(FormColumn name, String code, String text) {
        Map<FormColumn, String> printed = new EnumMap<>(FormColumn.class);
        printed.put(FormColumn.CODE, code);
        printed.put(name, text);
        return printed;
    }

    private static String where(String chapter, String section) {
        return section.isEmpty() ? "第" + chapter + "章" : "第" + chapter + "章第" + section + "节";
    }

    private static String unit(Unit unit) {
        return unit.symbol().isEmpty() ? "——" : unit.symbol();
    }
}
