package org.plangauge.plan;

import java.time.LocalDate;

/** A report that the plan orders, and the day up to which its periods count. */
public record ReportDue(ReportType type, LocalDate asOf) {}
