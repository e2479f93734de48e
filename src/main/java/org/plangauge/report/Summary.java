package org.plangauge.report;

import java.util.List;

/**
 * The report in numbers. Counts leave out what occurs nowhere.
 *
 * @param indicators  rows of the table, parts included
 * @param mainIndicators rows that are no part of another
 * @param binding     约束性 among them
 * @param verdicts    all rows by verdict, best first, 无法评价 last
 * @param bindingVerdicts the binding ones
 * @param warnings    all rows by colour, red first
 * @param categories  in the order of the table
 * @param taskStates  reported tasks by state; {@code commitmentVerdicts} likewise
 * @param projectUnits projects counted as wholes (打包口径): one that has parts counts once, its parts do not
 * @param projectItems projects counted as items (拆分口径): the parts count, what they are parts of does not
 * @param projectStates the items by state
 */
public record Summary(int indicators, int mainIndicators, int binding, List<Count> verdicts, List<Count> bindingVerdicts,
        List<Count> warnings,
        List<CategoryCount> categories, List<Count> taskStates, int projectUnits, int projectItems, List<Count> projectStates, List<Count> commitmentVerdicts) {}
