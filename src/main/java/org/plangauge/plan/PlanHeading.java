package org.plangauge.plan;

/**
 * What {@code plan.yaml} says of the plan as a whole.
 *
 * @param id             the folder's name under {@code seeds/}: {@code hailing-14}
 * @param title          full title, for covers
 * @param shortTitle     as it is called in sentences: “十四五”规划纲要
 * @param region         the place it is for
 * @param issuingBody    who issued it
 * @param baselineYear   基期, the year before the first
 * @param demonstration  whether its reported figures are a demonstration; every page and sheet then says so
 * @param source         where the plan's facts come from; may be empty
 * @param figuresNote    what to know about the reported figures; may be empty
 * @param assignmentNote what to know about the assignment to departments; may be empty
 * @param starNote       what the star in the table means; may be empty
 * @param contact        whom departments ask; may be empty
 */
public record PlanHeading(String id, String title, String shortTitle, String region, String issuingBody, int baselineYear, int firstYear,
        int lastYear, boolean demonstration, String source, String figuresNote, String assignmentNote, String starNote, String contact) {}
