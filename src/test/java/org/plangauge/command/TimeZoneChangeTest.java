package org.plangauge.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office moves to another time zone, where it is a day earlier or later at the same moment. */
class TimeZoneChangeTest {

    /** Fourteen hours ahead and eleven behind: never the same day. */
    private static final String FIRST = "Pacific/Kiritimati";
    private static final String LAST = "Pacific/Pago_Pago";

    @TempDir
    private Path root;

    @Test
    void theDayIsTheZonesAndNeverGoesBack() throws IOException {
        for (String part : new String[] {"seeds/hailing-13", "templates", "input/hailing-13"}) {
            copy(Path.of(part));
        }
        assertThat(run(FIRST)).contains("11 workbooks found, 11 new").doesNotContain("the clock says");
        assertThat(run(LAST)).contains("nothing new; all 1 reports unchanged; the clock says " + LocalDate.now(ZoneId.of(LAST)))
                .contains("so this one is dated " + LocalDate.now(ZoneId.of(FIRST)));
        assertThat(run(FIRST)).contains("nothing new; all 1 reports unchanged").doesNotContain("the clock says");
    }

    private String run(String zone) throws IOException {
        Files.createDirectories(root.resolve("var"));
        Files.writeString(root.resolve("var/settings.properties"), "time.zone = " + zone + "\n");
        StringWriter said = new StringWriter();
        PrintWriter both = new PrintWriter(said, true);
        assertThat(new Plangauge(new Console(both, both)).execute("--home", root.toString(), "run")).as(said.toString()).isZero();
        return said.toString();
    }

    private void copy(Path part) throws IOException {
        try (Stream<Path> walk = Files.walk(part)) {
            for (Path source : walk.filter(Files::isRegularFile).toList()) {
                Files.createDirectories(root.resolve(source.toString()).getParent());
                Files.copy(source, root.resolve(source.toString()));
            }
        }
    }
}
