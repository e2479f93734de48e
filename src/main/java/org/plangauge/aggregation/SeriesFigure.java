package org.plangauge.aggregation;

import java.util.List;
import java.util.Optional;

import org.plangauge.submission.KnownFigure;
import org.plangauge.value.Reading;

/**
 * What counts for one period: a reported figure, or one computed from reported ones.
 *
 * @param reading the number, or the reason why there is none
 * @param nature  数据性质; empty where not said, and of a computed figure
 * @param note    what the department says of it; empty where nothing
 * @param formula how it was computed, with numbers; empty for a reported one
 * @param sources the reported figures behind it: the one, or all that went into the computation
 */
public record SeriesFigure(Reading reading, String nature, String note, String formula, List<KnownFigure> sources) {

    public SeriesFigure {
        sources = List.copyOf(sources);
    }

    static SeriesFigure reported(KnownFigure known) {
        return new SeriesFigure(known.figure().reading(), known.figure().nature(), known.figure().note(), "", List.of(known));
    }

    /** Whether it was computed from others. */
    public boolean computed() {
        return !formula.isEmpty();
    }

    /** The reported figure that it is; empty for a computed one. */
    public Optional<KnownFigure> reported() {
        return computed() || sources.isEmpty() ? Optional.empty() : Optional.of(sources.getFirst());
    }

    /** Who it comes from, for sentences. */
    public String origin() {
        return reported().map(k -> k.receipt().department()).orElse("汇总计算");
    }
}
