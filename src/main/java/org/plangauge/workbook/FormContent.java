package org.plangauge.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.plangauge.plan.AnnualTarget;
import org.plangauge.plan.AuxiliarySeries;
import org.plangauge.plan.Commitment;
import org.plangauge.plan.Department;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Locality;
import org.plangauge.plan.Measure;
import org.plangauge.plan.Plan;
import org.plangauge.plan.Project;
import org.plangauge.plan.Task;
import org.plangauge.submission.Breakdown;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.Subject;
import org.plangauge.value.Stated;

/** What we print into a row of the form before it goes out. */
record FormContent(String code, Map<FormColumn, String> texts) {

    /** The rows of {@code form} for {@code department}, in the plan's order; assigned targets have a row a year. */
    static List<FormContent> of(FormSheet form, Plan plan, Department department, int year) {
        return switch (form) {
            case INDICATORS -> Stream.concat(plan.indicatorsOf(department).stream().map(FormContent::indicator),
                    plan.auxiliariesOf(department).stream().map(FormContent::auxiliary)).toList();
            case ASSIGNED_TARGETS -> assigned(plan, department, year);
            case TASKS -> plan.tasksOf(department).stream().map(FormContent::task).toList();
            case PROJECTS -> plan.projectsOf(department).stream().map(FormContent::project).toList();
            case COMMITMENTS -> plan.commitmentsOf(department).stream().map(FormContent::commitment).toList();
            case BREAKDOWN -> Subject.of(FormSheet.BREAKDOWN, plan).stream().filter(s -> supplies(department, s))
                    .map(FormContent::part).toList();
            case REVISIONS, RESTATEMENTS -> plan.indicators().stream().map(FormContent::adjustable).toList();
        };
    }

    /** The text printed in {@code column}; empty where the department writes. */
    String text(FormColumn column) {
        return texts.getOrDefault(column, "");
    }

    private static FormContent indicator(Indicator i) {
        Map<FormColumn, String> texts = new EnumMap<>(FormColumn.class);
        texts.put(FormColumn.CODE, i.code());
        texts.put(FormColumn.CATEGORY, i.category());
        texts.put(FormColumn.NUMBER, i.number());
        texts.put(FormColumn.INDICATOR, i.star() + i.name());
        texts.put(FormColumn.UNIT, unit(i.unit().symbol()));
        texts.put(FormColumn.TARGET, i.target().text());
        texts.put(FormColumn.ATTRIBUTE, i.attribute().word());
        texts.put(FormColumn.BASELINE, i.statedBaseline().map(Stated::verbatim).orElse(""));
        return new FormContent(i.code(), texts);
    }

    private static FormContent auxiliary(AuxiliarySeries s) {
        return new FormContent(s.code(), Map.of(FormColumn.CODE, s.code(), FormColumn.CATEGORY, "辅助数据", FormColumn.INDICATOR, s.name(),
                FormColumn.UNIT, unit(s.unit().symbol()), FormColumn.TARGET, "——", FormColumn.ATTRIBUTE, "不评价"));
    }

    private static boolean supplies(Department department, Subject subject) {
        return subject.responsibility().reporter().equals(Optional.of(department));
    }

    private static FormContent part(Subject s) {
        Locality locality = Objects.requireNonNull(s.locality());
        return new FormContent(s.code(), Map.of(FormColumn.CODE, Breakdown.wholeOf(s.code()), FormColumn.INDICATOR, s.name(), FormColumn.UNIT,
                unit(s.unit().symbol()), FormColumn.LOCALITY, locality.name()));
    }

    private static FormContent adjustable(Indicator i) {
        return new FormContent(i.code(), Map.of(FormColumn.CODE, i.code(), FormColumn.INDICATOR, i.star() + i.name(), FormColumn.UNIT,
                unit(i.unit().symbol()), FormColumn.ORIGINAL_TARGET, i.target().text(), FormColumn.ORIGINAL_BASELINE,
                i.statedBaseline().map(Stated::verbatim).orElse("")));
    }

    private static List<FormContent> assigned(Plan plan, Department department, int year) {
        List<FormContent> rows = new ArrayList<>();
        for (Indicator i : plan.indicatorsOf(department)) {
            for (int y = plan.firstYear(); i.measure() == Measure.ASSIGNED && y <= Math.min(year, plan.lastYear()); y++) {
                Optional<AnnualTarget> known = plan.annualTarget(i.code(), y, true);
                Map<FormColumn, String> texts = new EnumMap<>(FormColumn.class);
                texts.put(FormColumn.CODE, i.code());
                texts.put(FormColumn.INDICATOR, i.name());
                texts.put(FormColumn.UNIT, unit(i.unit().symbol()));
                texts.put(FormColumn.YEAR, Integer.toString(y));
                known.ifPresent(t -> texts.put(FormColumn.ASSIGNED_VALUE, t.value().verbatim()));
                known.ifPresent(t -> texts.put(FormColumn.DOCUMENT, t.document()));
                rows.add(new FormContent(i.code(), texts));
            }
        }
        return rows;
    }

    private static FormContent task(Task t) {
        return new FormContent(t.code(), Map.of(FormColumn.CODE, t.code(), FormColumn.WHERE, where(t.chapter(), t.section()),
                FormColumn.TASK, t.name()));
    }

    private static FormContent project(Project p) {
        return new FormContent(p.code(), Map.of(FormColumn.CODE, p.code(), FormColumn.BOX, p.box().isEmpty() ? where(p.chapter(),
                p.section()) : p.box(),
                FormColumn.PROJECT, p.name()));
    }

    private static FormContent commitment(Commitment c) {
        return new FormContent(c.code(), Map.of(FormColumn.CODE, c.code(), FormColumn.WHERE, where(c.chapter(), c.section()),
                FormColumn.COMMITMENT, c.subject(),
                FormColumn.WORDING, c.wording(), FormColumn.UNIT, unit(c.unit().symbol())));
    }

    private static String where(String chapter, String section) {
        return section.isEmpty() ? "第" + chapter + "章" : "第" + chapter + "章第" + section + "节";
    }

    private static String unit(String symbol) {
        return symbol.isEmpty() ? "——" : symbol;
    }
}
