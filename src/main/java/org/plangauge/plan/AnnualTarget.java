package org.plangauge.plan;

import org.plangauge.value.Stated;

/**
 * An indicator's target for one year: broken down from the plan (分解), or assigned from above (下达).
 *
 * @param document 文号 of the paper that assigns it; empty for one broken down here
 */
public record AnnualTarget(String indicator, int year, Stated value, boolean assigned, String document) {}
