package org.plangauge.report.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.plangauge.plan.Aggregation;
import org.plangauge.plan.Attribute;
import org.plangauge.plan.Direction;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Measure;
import org.plangauge.plan.PlanHeading;
import org.plangauge.plan.PlausibleRange;
import org.plangauge.plan.Project;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;
import org.plangauge.plan.Responsibility;
import org.plangauge.plan.Target;
import org.plangauge.plan.Tolerances;
import org.plangauge.report.CategoryCount;
import org.plangauge.report.Count;
import org.plangauge.report.FigureCell;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.Num;
import org.plangauge.report.PlanReport;
import org.plangauge.report.ProjectRow;
import org.plangauge.report.SubmissionRow;
import org.plangauge.report.Summary;
import org.plangauge.report.YearTarget;
import org.plangauge.value.Reading;
import org.plangauge.value.Unit;

/** Reports of plans that nobody would write, drawn by a seed: any size, long names, negative, huge, tiny and missing numbers. */
final class GeneratedReports {

    private static final String CHARACTERS = "海陵区每千人口拥有执业（助理）医师数、比例％GDP与R&D经费；“八老十难”𬱖0-3岁W";
    private static final List<String> UNITS = List.of("%", "", "亿元", "万元", "人", "元/人·月", "公里每万平方米每年每人每户");
    private static final List<String> VERDICTS = List.of("AHEAD 快于预期", "ON_TRACK 基本符合预期", "BEHIND 滞后", "REACHED_EARLY 提前实现",
            "NOT_ASSESSABLE 因数据口径调整等原因暂时无法评价");
    private static final int FIRST = 2021;

    private final Random random;
    private final int last;
    private final List<String> periods = new ArrayList<>();

    private GeneratedReports(long seed) {
        this.random = new Random(seed);
        this.last = FIRST + random.nextInt(seed % 7 == 0 ? 15 : 5);
    }

    /** The same report for the same seed; a seed that three divides has up to 300 indicators. */
    static PlanReport of(long seed) {
        return new GeneratedReports(seed).report(seed);
    }

    private PlanReport report(long seed) {
        for (int year = FIRST; year <= last; year++) {
            periods.add(year + "上半年");
            periods.add(Integer.toString(year));
        }
        periods.add(FIRST + "-" + (last + 1));
        int indicators = 1 + random.nextInt(seed % 3 == 0 ? 300 : 30);
        List<String> categories = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(seed % 5 == 0 ? 40 : 6); i++) {
            categories.add(i + text(1 + random.nextInt(20)));
        }
        List<IndicatorRow> rows = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            rows.add(indicator(i, categories.get(random.nextInt(categories.size()))));
        }
        List<ProjectRow> projects = new ArrayList<>();
        for (int i = 0; i < random.nextInt(90); i++) {
            projects.add(project(i));
        }
        List<SubmissionRow> submissions = new ArrayList<>();
        for (int i = 0; i < random.nextInt(90); i++) {
            boolean sent = random.nextBoolean();
            int asked = random.nextInt(20);
            submissions.add(new SubmissionRow(i + text(1 + random.nextInt(22)), last, sent ? "已接收" : "未报送", sent ? "a.xlsx" : "", "", "",
                    "", 1,
                    random.nextInt(2), random.nextInt(asked + 1), asked));
        }
        PlanHeading plan = new PlanHeading("g", "", "", "", "", FIRST - 1, FIRST, Math.max(last, FIRST + random.nextInt(5)), false, "",
                "", "", "", "");
        ReportType type = ReportType.values()[random.nextInt(3)];
        return new PlanReport(plan, new ReportDue(type, LocalDate.of(last, 12, 31)), "", "", 5, Tolerances.DEFAULT, summary(rows,
                categories),
                periods, rows, List.of(), projects, List.of(), List.of(), submissions, List.of(), List.of(), List.of());
    }

    private static Summary summary(List<IndicatorRow> rows, List<String> categories) {
        List<CategoryCount> counts = categories.stream().map(c -> {
            List<IndicatorRow> of = rows.stream().filter(r -> r.indicator().category().equals(c)).toList();
            return new CategoryCount(c, of.size(), counts(of));
        }).toList();
        return new Summary(rows.size(), rows.size(), 0, List.of(), counts(rows), List.of(), List.of(), List.of(), counts, List.of(), 0, 0,
                List.of(), List.of());
    }

    private static List<Count> counts(List<IndicatorRow> rows) {
        return VERDICTS.stream().map(v -> v.split(" ")).map(v -> new Count(v[0], v[1], (int) rows.stream().filter(r -> r.standing()
                .equals(v[0]))
                .count())).filter(c -> c.number() > 0).toList();
    }

    private IndicatorRow indicator(int i, String category) {
        Measure measure = Measure.values()[random.nextInt(Measure.values().length)];
        Unit unit = Unit.parse(UNITS.get(random.nextInt(UNITS.size())));
        Target target = measure == Measure.QUALITATIVE ? new Target.Qualitative("保持在合理区间") : Target.parse(number()
                .shown() + (random.nextBoolean()
                ? "以上" : ""), unit, Measure.LEVEL).orElseGet(() -> new Target.Assigned("完成省市目标"));
        Indicator indicator = new Indicator("G-" + i, category, Integer.toString(i), null, random.nextBoolean() ? "*" : "",
                text(1 + random.nextInt(60)),
                unit, target, random.nextBoolean() ? Attribute.BINDING : Attribute.EXPECTED, measure, random.nextBoolean() ? Direction.UP
                        : Direction.DOWN, "G-" + random.nextInt(i + 1), Reading.of("", unit), new Responsibility(null, List.of(), null,
                                true),
                Aggregation.DIRECT, null, 2, new PlausibleRange(null, null, null), true, "");
        List<FigureCell> figures = periods.stream().map(p -> new FigureCell(p, perhaps(), "", "", null, List.of())).toList();
        String[] verdict = VERDICTS.get(random.nextInt(VERDICTS.size())).split(" ");
        List<YearTarget> targets = random.nextInt(4) == 0 ? List.of(new YearTarget(FIRST, number(), false)) : List.of();
        return new IndicatorRow(indicator, target.text(), target.text(), "", perhaps(), figures, "", perhaps(), perhaps(), share(),
                verdict[0],
                verdict[1], verdict[0].equals("BEHIND"), "", "灰", "", perhaps(), perhaps(), null, "", false, "", "", "", "", "", "", "",
                        "", "",
                List.of(), List.of(), perhaps(), List.of(), List.of(), targets);
    }

    private ProjectRow project(int i) {
        Project project = new Project("P" + i, null, "项目", "", "", text(random.nextInt(30)), text(1 + random.nextInt(50)), "",
                new Responsibility(null, List.of(), null, true), true, true);
        Num total = new Num(Integer.toString(random.nextInt(100_000)), "", "", "");
        return new ProjectRow(project, "", "", total, total, total, share(), share(), number(), share(), share(), share(), true, true, "",
                "", "", "");
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        int[] characters = CHARACTERS.codePoints().toArray();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }

    private Num perhaps() {
        return random.nextInt(4) == 0 ? new Num(null, Num.NONE, text(random.nextInt(40)), "") : number();
    }

    /** From −10^14 to 10^14, with up to nine places; sometimes a round one, or zero. */
    private Num number() {
        BigDecimal number = switch (random.nextInt(4)) {
            case 0 -> BigDecimal.valueOf(random.nextInt(200) - 50);
            case 1 -> BigDecimal.valueOf(random.nextLong() % 100_000_000_000_000L);
            case 2 -> new BigDecimal(random.nextInt(2_000) - 500).movePointLeft(9);
            default -> BigDecimal.valueOf(random.nextInt(20_000), 2);
        };
        return new Num(number.toPlainString(), number.toPlainString(), "", "");
    }

    private Num share() {
        BigDecimal share = BigDecimal.valueOf(random.nextInt(3_000) - 700, 3);
        return new Num(share.toPlainString(), share.movePointRight(2).toPlainString() + "%", "", "");
    }
}
