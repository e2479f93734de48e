package org.plangauge.report.pdf;

import java.security.SecureRandom;
import java.util.Random;

/** A draw that comes out the same every time. It only names font subsets; nothing secret depends on it. */
final class FixedDraw extends SecureRandom {

    private static final long serialVersionUID = 1;

    private final Random random;

    FixedDraw(long seed) {
        this.random = new Random(seed);
    }

    @Override
    public double nextDouble() {
        return random.nextDouble();
    }

    @Override
    public int nextInt(int bound) {
        return random.nextInt(bound);
    }
}
