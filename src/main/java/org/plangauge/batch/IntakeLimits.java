package org.plangauge.batch;

import org.plangauge.settings.Known;
import org.plangauge.settings.Settings;
import org.plangauge.workbook.Limits;

/** How large a workbook may be in a home, as its settings say. */
public final class IntakeLimits {

    private IntakeLimits() {}

    public static Limits of(Settings settings) {
        return new Limits(settings.get(Known.FILE_SIZE), settings.get(Known.INFLATED_SIZE), settings.get(Known.PARTS),
                settings.get(Known.CELLS));
    }
}
