package org.plangauge.board;

/** How much of what was asked for is there: 已报 12/15. */
public record Progress(int done, int asked) {

    public Progress {
        if (done < 0 || done > asked) {
            throw new IllegalArgumentException(done + " of " + asked);
        }
    }

    /** In whole per cent, rounded down, so that only all of it is 100; 0 where nothing was asked for. */
    public int percent() {
        return asked == 0 ? 0 : done * 100 / asked;
    }

    public boolean complete() {
        return done == asked;
    }
}
