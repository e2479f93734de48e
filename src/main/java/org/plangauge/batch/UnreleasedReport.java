package org.plangauge.batch;

import java.nio.file.Path;

/** There is no released report that could be proved: none was written, or what is there was made of something else. */
public final class UnreleasedReport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreleasedReport(DueReport due, Path folder) {
        super("no released report to prove in " + folder
                + ": it was not written yet, or not from what the ledger, the plan's tables, the templates "
                + "and this programme now say; write it first: report --plan " + due.plan().id() + " --type " + due.due().type().code()
                        + " --as-of "
                + due.due().asOf() + " (with the same --known-on, if any)");
    }
}
