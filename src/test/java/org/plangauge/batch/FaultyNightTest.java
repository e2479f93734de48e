package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.ledger.DamagedLedger;

/** Nights on which something of ours breaks: it is said, the rest goes on, and the next run completes the work. */
class FaultyNightTest {

    private static final Path SAMPLE = Path.of("input/hailing-13/2020");

    @TempDir
    private Path root;
    private Home home;

    @BeforeEach
    void aHomeWithTwoWorkbooks() throws IOException {
        home = SampleHome.in(root.resolve("home"), "seeds/hailing-13", "templates");
        drop("区统计局.xlsx");
        drop("区人社局.xlsx");
    }

    private void drop(String name) throws IOException {
        Files.copy(SAMPLE.resolve(name), home.input().resolve(name));
    }

    @Test
    void whereOutputCannotBeWrittenEverythingElseIsDoneAndTheNextRunWritesIt() throws IOException {
        Files.writeString(home.output(), "no folder");
        RunTally tally = SampleHome.run(home);
        assertThat(tally.failures()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(f -> assertThat(f).contains("output"));
        assertThat(tally.summary()).startsWith("2 workbooks found, 2 new; 2 accepted, 0 rejected, 1 findings; no report; ")
                .endsWith(" FAILED");
        Files.delete(home.output());
        RunTally next = SampleHome.run(home);
        assertThat(next.failures()).isEmpty();
        assertThat(next.summary()).isEqualTo("2 workbooks found, nothing new; 1 reports written");
        assertThat(SampleHome.files(home.returned())).containsExactly("区人社局/区人社局.xlsx");
    }

    @Test
    void aDiskThatIsFullLeavesWhatWasThereAndNothingHalfWritten() throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(full).as("a device that is always full").exists();
        Path file = Files.writeString(root.resolve("board.html"), "the last good one");
        Files.createSymbolicLink(root.resolve(".board.html.new"), full);
        assertThatThrownBy(() -> OutputFile.write(file, out -> out.write(new byte[100_000]))).isInstanceOf(IOException.class)
                .hasMessageContaining("No space left on device");
        assertThat(file).hasContent("the last good one");
        assertThat(root.resolve(".board.html.new")).doesNotExist();
        OutputFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertThat(file).hasContent("new");
    }

    @Test
    void linksAreNotFollowedAndSaidButTheFolderItselfMayBeOne() throws IOException {
        Path outside = Files.createDirectories(root.resolve("outside"));
        Files.copy(SAMPLE.resolve("区科技局.xlsx"), outside.resolve("区科技局.xlsx"));
        Files.createSymbolicLink(home.input().resolve("链接.xlsx"), outside.resolve("区科技局.xlsx"));
        Files.createSymbolicLink(home.input().resolve("文件夹"), outside);
        Files.createSymbolicLink(home.input().resolve("圈"), home.input());
        Files.createSymbolicLink(home.input().resolve("断.xlsx"), outside.resolve("nothing.xlsx"));
        Path share = Files.move(home.input(), root.resolve("share"));
        Files.createSymbolicLink(home.input(), share);
        RunTally tally = SampleHome.run(home);
        assertThat(tally.failures()).isEmpty();
        assertThat(tally.summary()).startsWith("2 workbooks found, 2 new; ").contains("; 4 links not followed; 1 reports written");
    }

    @Test
    void ofTenThousandFilesEachIsFoundAndTheSameContentIsReadOnce() throws IOException {
        byte[] same = Files.readAllBytes(SAMPLE.resolve("区科技局.xlsx"));
        for (int i = 0; i < 10_000; i++) {
            Path folder = Files.createDirectories(home.input().resolve("第" + i / 500 + "批"));
            Files.write(folder.resolve("区科技局（" + i + "）.xlsx"), same);
        }
        assertThat(SampleHome.run(home).summary()).startsWith("10002 workbooks found, 3 new; 3 accepted, 0 rejected, ");
        assertThat(SampleHome.run(home).summary()).isEqualTo("10002 workbooks found, nothing new; all 1 reports unchanged");
        assertThat(SampleHome.files(home.archive())).hasSize(3);
    }

    @Test
    void aFileThatMayNotBeReadStopsNoOther() throws IOException {
        Path file = home.input().resolve("区统计局.xlsx");
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).as("permissions").isTrue();
        Files.setPosixFilePermissions(file, Set.of());
        assumeThat(Files.isReadable(file)).as("may be read whatever its permissions: the user is root").isFalse();
        RunTally tally = SampleHome.run(home);
        assertThat(tally.failures()).singleElement().asString().startsWith("cannot read 区统计局.xlsx: ");
        assertThat(tally.summary()).startsWith("2 workbooks found, 1 new; 1 accepted, ").endsWith("; 1 reports written; 1 FAILED");
        Files.setPosixFilePermissions(file, Set.of(PosixFilePermission.OWNER_READ));
        assertThat(SampleHome.run(home).summary()).startsWith("2 workbooks found, 1 new; 1 accepted, ");
    }

    @Test
    void anInputThatIsGoneIsSaidAndWhatWasReturnedStays() throws IOException {
        Files.writeString(home.input().resolve("坏.xlsx"), "no workbook");
        SampleHome.run(home);
        List<String> before = SampleHome.files(home.output().resolve("returned"));
        assertThat(before).hasSize(2);
        Path away = Files.move(home.input(), root.resolve("away"));
        RunTally tally = SampleHome.run(home);
        assertThat(tally.failures()).singleElement().asString().startsWith("input folder ").endsWith(" is not there");
        assertThat(tally.summary()).isEqualTo("0 workbooks found, nothing new; all 1 reports unchanged; 1 FAILED");
        assertThat(SampleHome.files(home.returned())).isEqualTo(before);
        Files.move(away, home.input());
        Files.move(home.input().resolve("坏.xlsx"), home.input().resolve("坏了.XLSX"));
        assertThat(SampleHome.run(home).failures()).isEmpty();
        assertThat(SampleHome.files(home.returned())).as("the same content under another name").isEqualTo(before);
        Files.delete(home.input().resolve("坏了.XLSX"));
        SampleHome.run(home);
        assertThat(SampleHome.files(home.returned())).containsExactly("区人社局/区人社局.xlsx");
    }

    @Test
    void aClockSetBackTakesNothingAwayAndWhatComesThenIsDatedByTheLastRun() throws IOException {
        SampleHome.run(home);
        Map<String, String> before = contents(home.output().resolve("reports"));
        RunTally back = run(LocalDate.of(2015, 1, 1));
        assertThat(back.failures()).isEmpty();
        assertThat(back.summary())
                .isEqualTo("2 workbooks found, nothing new; all 1 reports unchanged; the clock says 2015-01-01, before the last run, "
                + "so this one is dated 2026-11-24");
        assertThat(contents(home.output().resolve("reports"))).isEqualTo(before);
        drop("区科技局.xlsx");
        assertThat(run(LocalDate.of(2026, 11, 23)).summary()).startsWith("3 workbooks found, 1 new; 1 accepted, ");
        assertThat(SampleHome.run(home).summary()).startsWith("3 workbooks found, nothing new; ").doesNotContain("clock");
    }

    private RunTally run(LocalDate today) {
        return NightlyRun.run(new RunRequest(home, today, null), "test", Clock.systemUTC());
    }

    @Test
    void aDamagedLedgerIsSaidAndLeftAsItIs() throws IOException {
        SampleHome.run(home);
        Map<String, String> good = contents(home.ledger());
        assertThat(good).containsKeys("plangauge.data", "plangauge.script", "plangauge.seal");
        Path data = home.ledger().resolve("plangauge.data");
        Path script = home.ledger().resolve("plangauge.script");
        damaged(data, Arrays.copyOf(Files.readAllBytes(data), (int) Files.size(data) - 2_000));
        damaged(script, Arrays.copyOf(Files.readAllBytes(script), (int) Files.size(script) / 2));
        damaged(script, new byte[5_000]);
        assertThat(contents(home.ledger())).isEqualTo(good);
        assertThat(SampleHome.run(home).summary()).isEqualTo("2 workbooks found, nothing new; all 1 reports unchanged");
    }

    private void damaged(Path file, byte[] content) throws IOException {
        byte[] before = Files.readAllBytes(file);
        Files.write(file, content);
        Map<String, String> there = contents(home.ledger());
        assertThatThrownBy(() -> SampleHome.run(home)).isInstanceOf(DamagedLedger.class).hasMessageContaining(home.ledger().toString())
                .hasMessageContaining("Restore var/ledger and var/archive from the same backup.");
        assertThat(contents(home.ledger())).as("left as it is").isEqualTo(there);
        Files.write(file, before);
    }

    @Test
    void aLedgerThatIsGoneBesideAnArchiveIsNotBegunAnew() throws IOException {
        SampleHome.run(home);
        OutputFile.delete(home.ledger());
        assertThatThrownBy(() -> SampleHome.run(home)).isInstanceOf(DamagedLedger.class).hasMessageStartingWith("There is no ledger in ");
        assertThat(home.ledger()).doesNotExist();
        Files.createFile(Files.createDirectories(home.ledger()).resolve("plangauge.lck"));
        assertThatThrownBy(() -> SampleHome.run(home)).as("a mark that a cut left is no ledger").isInstanceOf(DamagedLedger.class);
        OutputFile.delete(home.archive());
        assertThat(SampleHome.run(home).summary()).startsWith("2 workbooks found, 2 new; 2 accepted");
    }

    @Test
    void aLedgerThatWasNotClosedHasNoSealAndNeedsNone() throws IOException {
        SampleHome.run(home);
        Files.delete(home.ledger().resolve("plangauge.seal"));
        assertThat(SampleHome.run(home).summary()).isEqualTo("2 workbooks found, nothing new; all 1 reports unchanged");
        assertThat(home.ledger().resolve("plangauge.seal")).exists();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Sha256.of(file));
            }
        }
        return contents;
    }
}
