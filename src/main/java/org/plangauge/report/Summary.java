package org.plangauge.report;

import java.util.List;

/**
 * The report in numbers. Counts leave out what occurs nowhere.
 *
 * @param indicators  rows of the table, parts included
 * @param mainIndicators rows that are no part of another
 * @param binding     约束性 among them
 * @param possible    every verdict that a report of this type can give, best first, 无法评价 last; each with the number 0
 * @param verdicts    all rows by verdict, in the same order
 * @param mainVerdicts the main ones, a whole standing for its parts
 * @param bindingVerdicts the binding ones
 * @param warnings    all rows by colour, red first
 * @param categories  in the order of the table
 * @param taskStates  reported tasks by state; {@code commitmentVerdicts} likewise
 * @param projectUnits projects counted as wholes (打包口径): one that has parts counts once, its parts do not
 * @param projectItems projects counted as items (拆分口径): the parts count, what they are parts of does not
 * @param projectStates the items by state
 */
public record Summary(int indicators, int mainIndicators, int binding, List<Count> possible, List<Count> verdicts,
        List<Count> mainVerdicts, List<Count> bindingVerdicts, List<Count> warnings, List<CategoryCount> categories,
        List<Count> taskStates, int projectUnits, int projectItems, List<Count> projectStates, List<Count> commitmentVerdicts) {

    public Summary {
        possible = List.copyOf(possible);
        verdicts = List.copyOf(verdicts);
        mainVerdicts = List.copyOf(mainVerdicts);
        bindingVerdicts = List.copyOf(bindingVerdicts);
        warnings = List.copyOf(warnings);
        categories = List.copyOf(categories);
        taskStates = List.copyOf(taskStates);
        projectStates = List.copyOf(projectStates);
        commitmentVerdicts = List.copyOf(commitmentVerdicts);
    }

    /** {@code counts} of verdicts with those that occur nowhere as 0, for data files. */
    public List<Count> completed(List<Count> counts) {
        return possible.stream().map(p -> counts.stream().filter(c -> c.key().equals(p.key())).findFirst().orElse(p)).toList();
    }
}
