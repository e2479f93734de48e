package org.plangauge.plan;

/**
 * A department, office, park, town or enterprise that answers for parts of the plan.
 *
 * @param code      the catalogue's code, such as {@code D03}
 * @param shortName as people say it: 区科技局; unique in the plan
 * @param fullName  as its seal says it
 * @param kind      政府部门, 园区, 镇街 …; may be empty
 * @param note      what the office should know of it; may be empty
 * @param email     where to write to; may be empty
 */
public record Department(String code, String shortName, String fullName, String kind, String note, String email) {}
