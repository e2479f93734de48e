package org.plangauge.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger has acknowledged is there after a kill. */
class DurableLedgerTest {

    private static final int ENOUGH = 50;

    @TempDir
    private Path folder;

    @Test
    void everythingAcknowledgedBeforeAKillIsThere() throws Exception {
        Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1", "-cp",
                ManagementFactory.getRuntimeMXBean().getClassPath(), DurableLedgerTest.class.getName(), folder.toString()).start();
        int acknowledged = -1;
        try (BufferedReader said = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                acknowledged = line.startsWith("acknowledged ") ? Integer.parseInt(line.substring(13)) : acknowledged;
                if (acknowledged >= ENOUGH) {
                    writer.destroyForcibly();
                }
            }
        }
        writer.waitFor();
        assertThat(acknowledged).isGreaterThanOrEqualTo(ENOUGH);
        try (LedgerDatabase database = LedgerDatabase.open(folder)) {
            assertThat(new Ledger(database.source()).workbooks()).hasSizeGreaterThan(acknowledged).containsKeys(hash(0), hash(acknowledged));
        }
    }

    /** Writes until it is killed. */
    public static void main(String[] arguments) throws IOException {
        LedgerDatabase database = LedgerDatabase.open(Path.of(arguments[0]));
        Ledger ledger = new Ledger(database.source());
        long run = ledger.openRun(LocalDate.of(2026, 11, 24), Instant.EPOCH);
        for (int i = 0; ; i++) {
            ledger.see(hash(i), i + ".xlsx", 1, Instant.EPOCH, run);
            System.out.println("acknowledged " + i);
        }
    }

    private static String hash(int i) {
        return HexFormat.of().toHexDigits(i).repeat(8);
    }
}
