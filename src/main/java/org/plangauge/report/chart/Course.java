package org.plangauge.report.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.PlanReport;
import org.plangauge.value.Period;

/**
 * An indicator's way from its baseline to its target in numbers (design.md §5), as its measure counts it: a level is drawn as
 * reported, an amount summed up, a change compounded, and of a growth the average so far beside the growth of each year. The
 * planned way is the straight line that the pace τ asks for; of what has to hold, and of a growth, the target in every year.
 *
 * @param reached   where it stood, in order of time
 * @param yearly    of a growth, the single years; empty for the other measures
 * @param planned   the lines from the baseline's year to the end of the plan, two marks each; empty where there is none
 * @param compared  the indicator that a relative one is compared with; empty for the others
 * @param milestones what single years are held against
 * @param projected the end, if it goes on so; null where there is none
 */
record Course(List<Mark> reached, List<Mark> yearly, List<List<Mark>> planned, List<Mark> compared, List<Mark> milestones,
        @Nullable Mark projected) {

    Course {
        reached = List.copyOf(reached);
        yearly = List.copyOf(yearly);
        planned = planned.stream().map(List::copyOf).toList();
        compared = List.copyOf(compared);
        milestones = List.copyOf(milestones);
    }

    /**
     * A number at a time.
     *
     * @param at     years from the end of the baseline's year: 1 is the end of the first year, 2.5 the middle of the third
     * @param period of the figure that it comes from; null where it is none that was reported
     */
    record Mark(BigDecimal at, BigDecimal value, @Nullable Period period) {

        boolean half() {
            return period != null && period.isFirstHalf();
        }
    }

    /**
     * Empty where there is no course to draw: no figure of the plan's years is a number, or the first year of a sum or product
     * is missing, or there is a single number and nothing but the target to hold it against.
     */
    static Optional<Course> of(IndicatorRow row, PlanReport report) {
        Course course = new IndicatorFigures(row, report.plan().baselineYear(), report.plan().lastYear()).course(report);
        boolean alone = course.reached.size() == 1 && course.milestones.isEmpty() && course.compared.isEmpty()
                && course.planned.stream().noneMatch(p -> p.size() > 1);
        return course.reached.isEmpty() || alone ? Optional.empty() : Optional.of(course);
    }

    /** Whether two neighbours have no year without a figure between them, so that a line may join them. */
    static boolean joined(Mark one, Mark next) {
        return next.at().subtract(one.at()).compareTo(BigDecimal.ONE) <= 0;
    }
}
