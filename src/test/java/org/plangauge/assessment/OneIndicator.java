package org.plangauge.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.plangauge.plan.Aggregation;
import org.plangauge.plan.AnnualTarget;
import org.plangauge.plan.Attribute;
import org.plangauge.plan.AuxiliarySeries;
import org.plangauge.plan.Direction;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Measure;
import org.plangauge.plan.Plan;
import org.plangauge.plan.PlanHeading;
import org.plangauge.plan.PlausibleRange;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;
import org.plangauge.plan.Responsibility;
import org.plangauge.plan.Target;
import org.plangauge.plan.Tolerances;
import org.plangauge.plan.VerdictWords;
import org.plangauge.samples.Samples;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Receipt;
import org.plangauge.submission.Role;
import org.plangauge.submission.Statement;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;
import org.jspecify.annotations.Nullable;

/** A plan, for 2021 to 2025 unless said otherwise, with one indicator, written down in a sentence; 预期性 and in % unless said otherwise. */
final class OneIndicator {

    static final ReportDue ANNUAL_2022 = new ReportDue(ReportType.ANNUAL, LocalDate.of(2022, 12, 31));
    static final ReportDue MID_TERM = new ReportDue(ReportType.MID_TERM, LocalDate.of(2023, 6, 30));
    static final ReportDue FINAL = new ReportDue(ReportType.FINAL, LocalDate.of(2025, 12, 31));

    private static final String CODE = "X";
    private static final String OTHER = "Y";

    private final Measure measure;
    private final String target;
    private int firstYear = 2021;
    private String unit = "%";
    private Attribute attribute = Attribute.EXPECTED;
    private Direction direction = Direction.UP;
    private String baseline = "";
    private PlausibleRange plausible = new PlausibleRange(null, null, null);
    private @Nullable Indicator reference;
    private final List<AnnualTarget> annualTargets = new ArrayList<>();
    private final List<KnownFigure> figures = new ArrayList<>();
    private final Map<FormColumn, String> statements = new LinkedHashMap<>();
    private final List<KnownStatement> others = new ArrayList<>();
    private @Nullable AuxiliarySeries outside;

    private OneIndicator(Measure measure, String target) {
        this.measure = measure;
        this.target = target;
    }

    static OneIndicator of(Measure measure, String target) {
        return new OneIndicator(measure, target);
    }

    /** For the five years from {@code first} on. */
    OneIndicator inPlanFrom(int first) {
        firstYear = first;
        return this;
    }

    OneIndicator in(String other) {
        unit = other;
        return this;
    }

    OneIndicator binding() {
        attribute = Attribute.BINDING;
        return this;
    }

    OneIndicator falling() {
        direction = Direction.DOWN;
        return this;
    }

    OneIndicator from(String base) {
        baseline = base;
        return this;
    }

    OneIndicator plausible(String lower, String upper) {
        plausible = new PlausibleRange(new BigDecimal(lower), new BigDecimal(upper), null);
        return this;
    }

    /** Compared with an indicator measured so. */
    OneIndicator comparedWith(Measure other) {
        reference = indicator(OTHER, "地区生产总值增长", "6.5", other, null);
        return this;
    }

    /** Compared with an outside series measured so. */
    OneIndicator comparedWithOutside(Measure other) {
        outside = new AuxiliarySeries(OTHER, "全市平均", Unit.parse(unit), other, Direction.UP, new Responsibility(null, List.of(),
                Samples.STATISTICS, false), Aggregation.DIRECT, null, 2, new PlausibleRange(null, null, null), "");
        return this;
    }

    /** 规划调整, approved on {@code day}. */
    OneIndicator revised(String to, String day) {
        office(FormSheet.REVISIONS, FormColumn.NEW_TARGET, to, day);
        office(FormSheet.REVISIONS, FormColumn.APPROVED_BY, "区人大常委会", day);
        office(FormSheet.REVISIONS, FormColumn.DOCUMENT, "海人发〔2023〕5号", day);
        office(FormSheet.REVISIONS, FormColumn.APPROVED_ON, day, day);
        return this;
    }

    /** 基期调整, from {@code day} on. */
    OneIndicator restated(String to, String day) {
        office(FormSheet.RESTATEMENTS, FormColumn.NEW_BASELINE, to, day);
        office(FormSheet.RESTATEMENTS, FormColumn.RESTATED_ON, day, day);
        office(FormSheet.RESTATEMENTS, FormColumn.REASON, "口径调整", day);
        return this;
    }

    private void office(FormSheet form, FormColumn column, String text, String day) {
        others.add(new KnownStatement(new Statement(form, CODE, column, text, new CellPlace(form.title(), "C" + day.replace("-", ""))),
                Samples.receipt(Samples.STATISTICS, 2023, 9)));
    }

    /** What the third party of that name reports, and its own 是否达到预期进度. */
    OneIndicator thirdParty(String name, String text, String opinion) {
        Receipt receipt = new Receipt(Role.THIRD_PARTY, name, 2023, name + ".xlsx", "cd".repeat(32), LocalDate.of(2026, 1, 31), 20);
        for (String one : text.isEmpty() ? new String[0] : text.split(", ")) {
            String[] parts = one.split(" ", 2);
            figures.add(new KnownFigure(new Figure(FormSheet.INDICATORS, CODE, Period.parse(parts[0]).orElseThrow(), Reading.of(parts[1],
                    Unit.parse(unit)), "", "", new CellPlace("指标", "I9")), receipt));
        }
        if (!opinion.isEmpty()) {
            others.add(new KnownStatement(new Statement(FormSheet.INDICATORS, CODE, FormColumn.SELF_ASSESSMENT, opinion, new CellPlace("指标",
                    "P9")), receipt));
        }
        return this;
    }

    OneIndicator brokenDown(int year, String value) {
        annualTargets.add(new AnnualTarget(CODE, year, stated(value), false, ""));
        return this;
    }

    OneIndicator assigned(int year, String value) {
        annualTargets.add(new AnnualTarget(CODE, year, stated(value), true, "省发〔%d〕1号".formatted(year)));
        return this;
    }

    /** {@code 2021 2.65, 2022 2.70}: periods and figures. */
    OneIndicator reported(String text) {
        return add(CODE, text);
    }

    OneIndicator referenceReported(String text) {
        return add(OTHER, text);
    }

    OneIndicator said(FormColumn column, String text) {
        statements.put(column, text);
        return this;
    }

    private OneIndicator add(String code, String text) {
        for (String one : text.isEmpty() ? new String[0] : text.split(", ")) {
            String[] parts = one.split(" ", 2);
            Receipt receipt = Samples.receipt(Samples.STATISTICS, 2023, 1);
            figures.add(new KnownFigure(new Figure(FormSheet.INDICATORS, code, Period.parse(parts[0]).orElseThrow(),
                    Reading.of(parts[1], Unit.parse(unit)), "", "",
                    new CellPlace("指标", "I9")), receipt));
        }
        return this;
    }

    private Stated stated(String text) {
        return (Stated) Reading.of(text, Unit.parse(unit));
    }

    private Indicator indicator(String code, String name, String words, Measure way, @Nullable String other) {
        Unit of = Unit.parse(unit);
        return new Indicator(code, "经济", "1", null, "", name, of, Target.parse(words, of, way).orElseThrow(), attribute, way, direction,
                other,
                Reading.of(code.equals(CODE) ? baseline : "", of), new Responsibility(Samples.STATISTICS, List.of(), null, false),
                        Aggregation.DIRECT, null, 2,
                plausible, true, "");
    }

    Plan plan() {
        List<Indicator> indicators = new ArrayList<>(List.of(indicator(CODE, "某指标", target, measure, reference == null && outside == null ? null : OTHER)));
        if (reference != null) {
            indicators.add(reference);
        }
        PlanHeading heading = new PlanHeading("p", "规划", "规划", "某区", "某区政府", firstYear - 1, firstYear, firstYear + 4, false, "", "", "", "", "");
        return new Plan(heading, List.of(), Tolerances.DEFAULT, VerdictWords.DEFAULT, indicators, outside == null ? List.of()
                : List.of(outside), List.of(Samples.STATISTICS), List.of(),
                List.of(), List.of(),
                List.of(), annualTargets, "v");
    }

    Assessment on(ReportDue due) {
        List<KnownStatement> said = new ArrayList<>(others);
        statements.entrySet().stream()
                .map(s -> new KnownStatement(new Statement(FormSheet.INDICATORS, CODE, s.getKey(), s.getValue(),
                new CellPlace("指标", "P9")), Samples.receipt(Samples.STATISTICS, 2023, 1))).forEach(said::add);
        return Assessor.evaluate(plan(), due, figures, said).indicators().getFirst();
    }

    Verdict verdictOn(ReportDue due) {
        return on(due).verdict();
    }

    /** With four decimals; empty when there is none. */
    static String rounded(Outcome outcome) {
        return outcome.amount().map(n -> n.setScale(4, RoundingMode.HALF_UP).toPlainString()).orElse("");
    }

    static BigDecimal number(Outcome outcome) {
        return outcome.amount().orElseThrow();
    }

    static String achieved(Assessment assessment) {
        return Objects.requireNonNull(assessment.achieved()).number().setScale(4, RoundingMode.HALF_UP).toPlainString();
    }
}
