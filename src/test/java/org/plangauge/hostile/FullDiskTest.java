package org.plangauge.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A process whose files may not grow beyond a size, as on a disk that fills up: the archive, the ledger, a report or a log, whichever
 * comes first. It says so and ends with 1; when there is room again the next run leaves what an undisturbed one leaves.
 */
@Execution(ExecutionMode.CONCURRENT)
class FullDiskTest {

    /** In blocks of 512 bytes: in the ledger, at a report. More of them: {@code -Dplangauge.full=1}. */
    private static final int[] ROOM = Boolean.getBoolean("plangauge.full") ? new int[] {1, 10, 20, 30, 50, 64, 80, 100, 150, 200, 300, 400}
            : new int[] {20, 150};

    @TempDir
    private Path root;

    @Test
    void whereverTheRoomEndsTheNextRunCompletesTheWork() throws Exception {
        assumeThat(Path.of("/bin/sh")).as("a shell that can limit the size of files").isExecutable();
        Night undisturbed = night("undisturbed");
        assertThat(undisturbed.run().code()).isZero();
        Map<String, String> whole = output(undisturbed);
        assertThat(whole.keySet()).anyMatch(f -> f.endsWith(".pdf"));
        for (int room : ROOM) {
            Night night = night("room" + room);
            Night.Ended full = night.run("256m", "ulimit -f " + room);
            assertThat(full.code()).as(room + " blocks: " + full.said()).isEqualTo(1);
            assertThat(output(night).keySet()).as("nothing half-written").allMatch(whole::containsKey);
            Night.Ended next = night.run();
            assertThat(next.code()).as(room + " blocks, and the next run: " + next.said()).isZero();
            assertThat(output(night)).as(room + " blocks").isEqualTo(whole);
            Night.Ended proof = night.run("256m", "", "verify");
            assertThat(proof.code()).as(room + " blocks: " + proof.said()).isZero();
        }
    }

    private Night night(String name) throws Exception {
        Night night = new Night(Files.createDirectories(root.resolve(name)));
        night.dropSample("区统计局");
        night.dropSample("区人社局");
        return night;
    }

    /** Everything that people see. */
    private static Map<String, String> output(Night night) throws Exception {
        Map<String, String> files = new TreeMap<>(night.files(night.home().input(), night.home().var(), night.home().seeds(), night.home()
                .templates()));
        files.keySet().removeIf(f -> !f.startsWith("home/output/") || f.contains("/."));
        return files;
    }
}
