package org.plangauge.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.plan.Responsibility;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.Submission;
import org.plangauge.value.Bound;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;

/** How the figures stand once a workbook is taken in: its own, and for the rest what was known before. */
final class Standing {

    private record Key(FormSheet form, String code, Period period) {}

    private final Plan plan;
    private final Submission accepted;
    private final Background known;
    private final Map<Key, Figure> own = new HashMap<>();

    Standing(Plan plan, Submission accepted, Background known) {
        this.plan = plan;
        this.accepted = accepted;
        this.known = known;
        accepted.figures().forEach(f -> own.put(new Key(f.form(), f.code(), f.period()), f));
    }

    /**
     * A number as it stands.
     *
     * @param own whether it comes from the workbook that is looked at
     */
    record Number(Stated stated, String department, boolean own, String file, CellPlace cell) {

        Place place() {
            return new Place(file, cell.sheet(), cell.cell(), false);
        }

        /** For sentences about a number of another workbook: {@code 区统计局报送，文件“甲.xlsx”“指标”表F12}. */
        String whence() {
            return department + "报送，文件“" + file + "”" + place().inWords();
        }
    }

    /** One number a department. */
    List<Number> numbers(FormSheet form, String code, Period period) {
        List<Number> numbers = new ArrayList<>();
        Figure mine = own.get(new Key(form, code, period));
        String me = accepted.department().shortName();
        if (mine != null && mine.reading() instanceof Stated stated) {
            numbers.add(new Number(stated, me, true, accepted.file(), mine.cell()));
        }
        boolean silent = mine == null || mine.reading() instanceof Reading.Missing;
        for (KnownFigure figure : known.figures(form, code, period)) {
            String department = figure.receipt().department();
            if ((silent || !department.equals(me)) && figure.figure().reading() instanceof Stated stated) {
                numbers.add(new Number(stated, department, false, figure.receipt().file(), figure.figure().cell()));
            }
        }
        return numbers;
    }

    /** The number {@code department} itself says. */
    Optional<Number> of(FormSheet form, String code, Period period, String department) {
        return numbers(form, code, period).stream().filter(n -> n.department().equals(department)).findFirst();
    }

    /** The number that counts: the data department's, else the lead's, else anybody's. */
    Optional<Number> counting(FormSheet form, String code, Period period, Responsibility responsibility) {
        return numbers(form, code, period).stream().min(Comparator.comparingInt((Number n) -> rank(n.department(), responsibility))
                .thenComparing(Number::department));
    }

    /** The same where it is a plain number, without 以上, 左右 or a range. */
    Optional<Number> exact(FormSheet form, String code, Period period, Responsibility responsibility) {
        return counting(form, code, period, responsibility).filter(n -> n.stated().bound() == Bound.EXACT);
    }

    private int rank(String department, Responsibility responsibility) {
        Optional<Department> who = plan.department(department);
        return who.isEmpty() ? 3 : who.equals(responsibility.reporter()) ? 0 : who.get().equals(responsibility.lead()) ? 1 : 2;
    }

    /** Periods that anything is said of, in order. */
    SortedSet<Period> periods(FormSheet form, String code) {
        SortedSet<Period> periods = known.periods(form, code);
        own.keySet().stream().filter(k -> k.form() == form && k.code().equals(code)).map(Key::period).forEach(periods::add);
        return periods;
    }

    /** Whether two numbers for one thing say something different. */
    static boolean differ(Stated one, Stated other) {
        return one.number().compareTo(other.number()) != 0 || one.bound() != other.bound()
                || one.upper() != null && other.upper() != null && one.upper().compareTo(other.upper()) != 0;
    }
}
