package org.plangauge.delivery;

import java.util.ArrayList;
import java.util.List;

import org.plangauge.checks.Finding;
import org.plangauge.checks.Round;
import org.plangauge.plan.PlanHeading;
import org.jspecify.annotations.Nullable;

/**
 * What a letter about a returned workbook has to say; {@code news} in {@code templates/mail/returned.ftl}.
 *
 * @param plan     null when it could not be told for which plan the workbook is
 * @param file     the department's file, as it was named in {@code input/}
 * @param accepted whether what is right in it was taken
 * @param must     findings for which something was left out; {@code may}: what was taken and is asked about; {@code note}: the rest
 * @param attached names of the attached files; empty where the copy is too large
 * @param lies     where the marked copy lies
 */
public record ReturnedNews(String department, @Nullable PlanHeading plan, String file, boolean accepted, List<Problem> must,
        List<Problem> may, List<Problem> note, List<String> attached, String lies) {

    /**
     * A finding in words.
     *
     * @param place {@code “指标”表F12}; empty for the workbook as a whole
     * @param times how often it has been asked, with this time
     */
    public record Problem(String place, String meaning, String found, String remedy, int times) {

        static Problem of(Round.Asked asked) {
            Finding f = asked.finding();
            return new Problem(f.place().inWords(), f.code().meaning(), f.found(), f.remedy(), asked.times());
        }
    }

    public ReturnedNews {
        must = List.copyOf(must);
        may = List.copyOf(may);
        note = List.copyOf(note);
        attached = List.copyOf(attached);
    }

    public static ReturnedNews of(Round round, @Nullable PlanHeading plan, List<String> attached, String lies) {
        List<Problem> must = new ArrayList<>();
        List<Problem> may = new ArrayList<>();
        List<Problem> note = new ArrayList<>();
        for (Round.Asked asked : round.open()) {
            switch (asked.finding().severity()) {
                case REJECTION, ERROR -> must.add(Problem.of(asked));
                case WARNING -> may.add(Problem.of(asked));
                case NOTE -> note.add(Problem.of(asked));
            }
        }
        return new ReturnedNews(round.received().receipt().department(), plan, round.received().receipt().file(), round.received()
                .accepted(),
                must, may, note, attached, lies);
    }

    /** How many there are. */
    public int problems() {
        return must.size() + may.size() + note.size();
    }
}
