package org.plangauge.assessment;

import org.plangauge.value.Stated;

/**
 * The value that was assigned from above for one year.
 *
 * @param document 文号; empty where the department gives none
 */
public record AssignedValue(int year, Stated value, String document) {}
