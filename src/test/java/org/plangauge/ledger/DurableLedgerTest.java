package org.plangauge.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the ledger has acknowledged is there after a kill. */
@Execution(ExecutionMode.CONCURRENT)
class DurableLedgerTest {

    private static final int ENOUGH = 50;

    @TempDir
    private Path folder;

    @Test
    void everythingAcknowledgedBeforeAKillIsThere() throws Exception {
        Path said = folder.resolve("said.txt");
        Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1", "-cp",
                ManagementFactory.getRuntimeMXBean().getClassPath(), DurableLedgerTest.class.getName(), folder.resolve("ledger").toString())
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        while (writer.isAlive() && acknowledged(said) < ENOUGH) {
            Thread.sleep(20);
        }
        writer.destroyForcibly().waitFor();
        int acknowledged = acknowledged(said);
        assertThat(acknowledged).isGreaterThanOrEqualTo(ENOUGH);
        try (LedgerDatabase database = LedgerDatabase.open(folder.resolve("ledger"))) {
            assertThat(new Ledger(database.source()).workbooks()).hasSizeGreaterThan(acknowledged).containsKeys(hash(0),
                    hash(acknowledged));
        }
    }

    /** The last one that is said in a whole line; -1 before the first. */
    private static int acknowledged(Path said) throws IOException {
        String all = Files.readString(said);
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().filter(line -> line.startsWith("acknowledged "))
                .mapToInt(line -> Integer.parseInt(line.substring(13))).max().orElse(-1);
    }

    /** Writes until it is killed. */
    public static void main(String[] arguments) throws IOException {
        LedgerDatabase database = LedgerDatabase.open(Path.of(arguments[0]));
        Ledger ledger = new Ledger(database.source());
        long run = ledger.openRun(LocalDate.of(2026, 11, 24), Instant.EPOCH);
        for (int i = 0; ; i++) {
            ledger.see(List.of(new SeenWorkbook(hash(i), i + ".xlsx", 1, Instant.EPOCH)), run);
            System.out.println("acknowledged " + i);
        }
    }

    private static String hash(int i) {
        return HexFormat.of().toHexDigits(i).repeat(8);
    }
}
