package org.plangauge.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.plangauge.aggregation.KnownFigures;
import org.plangauge.aggregation.Series;
import org.plangauge.aggregation.SeriesFigure;
import org.plangauge.assessment.Conclusions;
import org.plangauge.assessment.Conclusions.Conclusion;
import org.plangauge.checks.Received;
import org.plangauge.plan.Department;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Measure;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;
import org.plangauge.report.VerdictCounts;
import org.plangauge.submission.KnownFigure;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;

/** Makes the status board of what is known on the day of a run. */
public final class BoardComposer {

    /** The way from {@code output/board/index.html} to {@code output/}. */
    private static final String UP = "../";

    private static final Set<Measure> NEEDS_EVERY_YEAR = Set.of(Measure.AVERAGE_GROWTH, Measure.CUMULATIVE, Measure.CUMULATIVE_CHANGE,
            Measure.HOLD);

    private static final Comparator<Received> NEWEST_FIRST = Comparator.<Received>comparingLong(r -> r.receipt().sequence()).reversed();

    private final LocalDate day;
    private final Shelf shelf;
    private final String up;
    private final FileLines lines;

    /** A composer of the page {@code board/index.html}. */
    public BoardComposer(LocalDate day, Shelf shelf) {
        this(day, shelf, UP);
    }

    /**
     * A composer of pages.
     *
     * @param day the day of the run
     * @param up  the way from a page to {@code output/}
     */
    public BoardComposer(LocalDate day, Shelf shelf, String up) {
        this.day = day;
        this.shelf = shelf;
        this.up = up;
        this.lines = new FileLines(shelf, up);
    }

    /**
     * The page of a board that has all of its plans.
     *
     * @param plans    asked for one after the other, in any order; the newest plan is shown first
     * @param received among them those of no plan
     * @param waiting  files that were still being written, below {@code input/}
     */
    public BoardPage compose(Iterable<PlanNews> plans, List<Received> received, List<String> waiting) {
        List<PlanBoard> boards = new ArrayList<>();
        plans.forEach(news -> boards.add(plan(news)));
        boards.sort(Comparator.<PlanBoard>comparingInt(b -> b.heading().firstYear()).reversed());
        return new BoardPage(day, boards, List.of(), waiting.stream().sorted().toList(), unplaced(received));
    }

    /** The page of a board whose plans have pages of their own. */
    public BoardPage overview(List<PlanLine> plans, List<Received> received, List<String> waiting) {
        List<PlanLine> newestFirst = plans.stream().sorted(Comparator.<PlanLine>comparingInt(l -> l.heading().firstYear()).reversed()).toList();
        return new BoardPage(day, List.of(), newestFirst, waiting.stream().sorted().toList(), unplaced(received));
    }

    private List<FileLine> unplaced(List<Received> received) {
        return received.stream().filter(r -> r.head().plan().isEmpty()).sorted(NEWEST_FIRST).map(lines::of).filter(f -> !f.returned().isEmpty())
                .toList();
    }

    /** What the day of the run has to do with what is said of a plan: on every day with the same words the same is said. */
    public String dayFor(Plan plan) {
        List<String> reports = plan.reports().stream().map(due -> due + " " + begun(due) + " " + over(due) + " " + deadline(due)).toList();
        return reports + " " + plan.periodsUpTo(plan.lastYear()).stream().filter(period -> period.end().isAfter(day)).toList();
    }

    /** What is said of a plan. */
    public PlanBoard plan(PlanNews news) {
        Plan plan = news.plan();
        KnownFigures all = KnownFigures.of(plan, news.figures(), LocalDate.of(plan.lastYear(), 12, 31));
        Optional<ReportDue> current = plan.reports().stream().filter(this::begun).reduce((one, later) -> later);
        List<FileLine> files = news.received().stream().sorted(NEWEST_FIRST).map(lines::of).toList();
        List<Period> periods = plan.periodsUpTo(plan.lastYear()).stream().filter(p -> !p.isSpan()
                || plan.indicators().stream().anyMatch(i -> all.of(i.code()).figures().containsKey(p))).toList();
        Duties duties = new Duties(plan);
        Map<ReportDue, Coverage> coverage = new LinkedHashMap<>();
        plan.reports().forEach(due -> coverage.put(due, new Coverage(news, duties, due)));
        List<Coverage> begun = plan.reports().stream().filter(this::begun).map(coverage::get).toList();
        return new PlanBoard(plan.heading(), coverage.entrySet().stream()
                .map(c -> evaluation(news, c.getKey(), c.getValue(), current.equals(Optional.of(c.getKey())))).toList(),
                files.stream().filter(f -> !f.returned().isEmpty() && f.findings() > 0).toList(), contradictions(plan, all),
                periods.stream().map(Period::inWords).toList(),
                plan.indicators().stream().map(i -> indicator(i, all.of(i.code()), periods, news, begun)).toList(), files);
    }

    private boolean begun(ReportDue due) {
        return !due.asOf().isAfter(day);
    }

    private EvaluationLine evaluation(PlanNews news, ReportDue due, Coverage coverage, boolean current) {
        Plan plan = news.plan();
        Progress progress = coverage.progress(plan.indicators());
        List<String> orphans = plan.indicators().stream().filter(i -> i.responsibility().reporter().isEmpty()
                && !coverage.of(i).answered()).map(BoardComposer::named).toList();
        List<DepartmentLine> departments = begun(due) ? plan.reportingDepartments().stream()
                .map(d -> department(news, due, coverage, d)).toList() : List.of();
        boolean owing = departments.stream().anyMatch(DepartmentLine::owes);
        return new EvaluationLine(plan.id() + "-" + due.type().code() + "-" + due.asOf(), name(due), due.asOf(), due.collectBy(), deadline(due),
                over(due) && owing, begun(due), current, progress, orphans,
                conclusions(news, due).map(c -> VerdictCounts.of(c.byIndicator().values().stream().map(Conclusion::verdict).toList(), plan.words(),
                        due.type())).orElse(List.of()), departments, address(shelf.pdf(plan, due)),
                address(shelf.excel(plan, due)));
    }

    private boolean over(ReportDue due) {
        return due.collectBy() != null && due.collectBy().isBefore(day);
    }

    /** {@code 2022年度监测分析}, {@code 中期评估}. */
    private static String name(ReportDue due) {
        String name = due.type().title().replace("报告", "");
        return due.type() == ReportType.ANNUAL ? due.asOf().getYear() + name : name;
    }

    private String deadline(ReportDue due) {
        if (due.collectBy() == null) {
            return "未设截止日期";
        }
        long days = ChronoUnit.DAYS.between(day, due.collectBy());
        return days > 0 ? "距截止" + days + "天" : days == 0 ? "今日截止" : "已截止";
    }

    private static Optional<Conclusions> conclusions(PlanNews news, ReportDue due) {
        return news.judged().stream().filter(c -> c.due().equals(due)).findFirst();
    }

    private DepartmentLine department(PlanNews news, ReportDue due, Coverage coverage, Department department) {
        Optional<Received> newest = news.received().stream().filter(r -> !r.receipt().ofThirdParty()
                && r.receipt().department().equals(department.shortName()) && r.receipt().year() >= due.asOf().getYear())
                .min(NEWEST_FIRST);
        List<Indicator> supplied = coverage.suppliedBy(department);
        return new DepartmentLine(department.shortName(), newest.map(Fate::of).orElse(null),
                newest.map(r -> r.receipt().recordedOn()).orElse(null), newest.map(lines::receipt).orElse(""),
                newest.map(lines::returned).orElse(""), address(shelf.form(news.plan(), department, due.asOf().getYear())),
                coverage.progress(supplied), coverage.others(department),
                supplied.stream().filter(i -> !coverage.of(i).answered()).map(BoardComposer::named).toList(),
                supplied.stream().filter(coverage::standsOnTheYearBefore).map(BoardComposer::named).toList(), coverage.silent(department));
    }

    private static String named(Indicator indicator) {
        return indicator.code() + " " + indicator.name();
    }

    private String address(Optional<String> path) {
        return path.map(p -> Address.of(up, p)).orElse("");
    }

    private static List<ContradictionLine> contradictions(Plan plan, KnownFigures all) {
        List<ContradictionLine> found = new ArrayList<>();
        plan.indicators().forEach(i -> contradictions(found, i.code(), i.name(), i.unit(), all.of(i.code())));
        plan.auxiliaries().forEach(s -> contradictions(found, s.code(), s.name(), s.unit(), all.of(s.code())));
        plan.commitments().forEach(c -> contradictions(found, c.code(), c.subject(), c.unit(), all.ofCommitment(c.code(), c.responsibility())));
        return found;
    }

    private static void contradictions(List<ContradictionLine> found, String code, String name, Unit unit, Series series) {
        for (KnownFigure other : series.disagreements()) {
            SeriesFigure used = series.figures().get(other.figure().period());
            if (used != null) {
                found.add(new ContradictionLine(code, name, other.figure().period().inWords(), used.origin(),
                        Understood.words(used.reading(), unit), used.reported().map(BoardComposer::place).orElse(""),
                        other.receipt().department(), Understood.words(other.figure().reading(), unit), place(other)));
            }
        }
    }

    private static String place(KnownFigure known) {
        return known.receipt().file() + "，“" + known.figure().cell().sheet() + "”表" + known.figure().cell().cell();
    }

    private IndicatorLine indicator(Indicator indicator, Series series, List<Period> periods, PlanNews news, List<Coverage> begun) {
        List<PeriodCell> cells = indicator.measure() == Measure.QUALITATIVE ? List.of()
                : periods.stream().map(period -> cell(indicator, series, period, begun)).toList();
        List<VerdictCell> verdicts = news.plan().reports().stream().map(due -> conclusions(news, due)
                .flatMap(c -> Optional.ofNullable(c.byIndicator().get(indicator.code())))
                .map(c -> VerdictCell.of(c, news.plan().words(), due.type())).orElse(VerdictCell.NONE)).toList();
        return new IndicatorLine(indicator, indicator.responsibility().reporter().map(Department::shortName).orElse(""), cells, verdicts);
    }

    private PeriodCell cell(Indicator indicator, Series series, Period period, List<Coverage> begun) {
        Reporting reporting = Coverage.of(series, period);
        if (reporting == Reporting.MISSING) {
            reporting = period.end().isAfter(day) ? Reporting.NOT_DUE
                    : wanted(indicator, series, period, begun) ? Reporting.MISSING : Reporting.NOT_ASKED;
        }
        Reading reading = series.figures().containsKey(period) ? series.figures().get(period).reading() : null;
        String figure = reading instanceof Stated stated ? stated.verbatim().strip()
                : reading instanceof Reading.Missing missing ? missing.reason() : "";
        return new PeriodCell(period.inWords(), reporting, figure);
    }

    /** Whether a period without a figure leaves a gap: in an evaluation of its own, or in a sum or product over the years. */
    private static boolean wanted(Indicator indicator, Series series, Period period, List<Coverage> begun) {
        boolean gap = NEEDS_EVERY_YEAR.contains(indicator.measure()) && period.isYear()
                && series.statedPeriods().stream().noneMatch(Period::isSpan);
        return gap || begun.stream().anyMatch(c -> c.asked().equals(period) && !c.of(indicator).answered());
    }
}
