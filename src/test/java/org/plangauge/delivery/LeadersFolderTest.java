package org.plangauge.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeadersFolderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate HALF_WAY = LocalDate.of(2023, 6, 30);

    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void aShare() throws IOException {
        folder = Files.createDirectories(root.resolve("leaders"));
        Files.writeString(folder.resolve("书记批示.docx"), "别人的");
    }

    @Test
    void theNewestLiesOnTopAndEveryVersionInTheHistory() throws IOException {
        assertThat(bring(DAY, report("甲", HALF_WAY, true, "1"), report("乙", HALF_WAY, false, "2"))).isEqualTo(new LeadersFolder.Outcome(2,
                List.of()));
        assertThat(files()).containsExactly("书记批示.docx", "历史/2026-11-24/乙全称（数据截至2023-06-30）.pdf", "历史/2026-11-24/乙全称（数据截至2023-06-30）.xlsx",
                "历史/2026-11-24/甲全称（数据截至2023-06-30）.pdf", "历史/2026-11-24/甲全称（数据截至2023-06-30）.xlsx", "甲.pdf", "甲.xlsx");
        assertThat(Files.readString(folder.resolve("甲.pdf"))).isEqualTo("pdf 1");
    }

    @Test
    void anUnchangedReportIsNotCopiedAgainAndAChangedOneIs() throws IOException {
        bring(DAY, report("甲", HALF_WAY, true, "1"), report("乙", HALF_WAY, true, "2"));
        List<String> before = files();
        assertThat(bring(DAY.plusDays(1), report("甲", HALF_WAY, true, "1"), report("乙", HALF_WAY, true, "2")).copied()).isZero();
        assertThat(files()).isEqualTo(before);
        assertThat(bring(DAY.plusDays(2), report("甲", HALF_WAY, true, "1"), report("乙", HALF_WAY, true, "3")).copied()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("乙.xlsx"))).isEqualTo("xlsx 3");
        assertThat(files()).contains("历史/2026-11-26/乙全称（数据截至2023-06-30）.pdf").doesNotContain("历史/2026-11-26/甲全称（数据截至2023-06-30）.pdf");
        assertThat(Files.readString(folder.resolve("历史/2026-11-24/乙全称（数据截至2023-06-30）.pdf"))).isEqualTo("pdf 2");
    }

    @Test
    void twoVersionsOfOneDayAreBothKept() throws IOException {
        bring(DAY, report("甲", HALF_WAY, true, "1"));
        bring(DAY, report("甲", HALF_WAY, true, "2"));
        assertThat(Files.readString(folder.resolve("历史/2026-11-24/甲全称（数据截至2023-06-30）.pdf"))).isEqualTo("pdf 1");
        assertThat(Files.readString(folder.resolve("历史/2026-11-24-2/甲全称（数据截至2023-06-30）.pdf"))).isEqualTo("pdf 2");
        assertThat(bring(DAY, report("甲", HALF_WAY, true, "2")).copied()).as("the newest of the day is known").isZero();
    }

    @Test
    void whatSomebodyDeletedOrSpoiledIsPutBack() throws IOException {
        bring(DAY, report("甲", HALF_WAY, true, "1"));
        Files.writeString(folder.resolve("甲.pdf"), "verschrieben");
        Files.delete(folder.resolve("甲.xlsx"));
        bring(DAY.plusDays(1), report("甲", HALF_WAY, true, "1"));
        assertThat(Files.readString(folder.resolve("甲.pdf"))).isEqualTo("pdf 1");
        assertThat(folder.resolve("甲.xlsx")).exists();
    }

    @Test
    void anOldVersionIsDeletedWhenItsTimeHasPassedAndTheNewestNever() throws IOException {
        bring(DAY, report("甲", HALF_WAY, true, "1"), report("乙", HALF_WAY, true, "1"));
        Files.writeString(folder.resolve("历史/2026-11-24/备注.txt"), "别人的");
        bring(DAY.plusDays(5), report("甲", HALF_WAY, true, "2"), report("乙", HALF_WAY, true, "1"));
        bring(DAY.plusDays(30), report("甲", HALF_WAY, true, "2"), report("乙", HALF_WAY, true, "1"));
        assertThat(files()).as("30 days are kept").contains("历史/2026-11-24/甲全称（数据截至2023-06-30）.pdf");
        bring(DAY.plusDays(31), report("甲", HALF_WAY, true, "2"), report("乙", HALF_WAY, true, "1"));
        assertThat(files()).doesNotContain("历史/2026-11-24/甲全称（数据截至2023-06-30）.pdf").contains("历史/2026-11-24/乙全称（数据截至2023-06-30）.pdf",
                "历史/2026-11-24/备注.txt", "历史/2026-11-29/甲全称（数据截至2023-06-30）.pdf");
        bring(DAY.plusDays(999), report("甲", HALF_WAY, true, "2"));
        assertThat(files()).contains("历史/2026-11-24/乙全称（数据截至2023-06-30）.pdf", "书记批示.docx");
    }

    @Test
    void anEmptyDayIsRemovedWithItsLastFile() throws IOException {
        bring(DAY, report("甲", HALF_WAY, true, "1"));
        bring(DAY.plusDays(1), report("甲", HALF_WAY, true, "2"));
        bring(DAY.plusDays(40), report("甲", HALF_WAY, true, "2"));
        assertThat(folder.resolve("历史/2026-11-24")).doesNotExist();
        assertThat(folder.resolve("历史/2026-11-25")).isDirectory();
    }

    @Test
    void aFolderThatIsNotThereIsSaidAndNotMade() throws IOException {
        Path gone = root.resolve("gone");
        LeadersFolder.Outcome outcome = new LeadersFolder(gone, 30).bring(List.of(report("甲", HALF_WAY, true, "1")), DAY);
        assertThat(outcome.faults()).containsExactly("the delivery folder " + gone + " is not there");
        assertThat(gone).doesNotExist();
    }

    @Test
    void aReportThatCannotBeReplacedKeepsNoOtherFromItsPlaceAndIsTriedAgain() throws IOException {
        Files.createDirectories(folder.resolve("甲.pdf/held"));
        LeadersFolder.Outcome outcome = bring(DAY, report("甲", HALF_WAY, true, "1"), report("乙", HALF_WAY, true, "1"));
        assertThat(outcome.faults()).singleElement().asString().startsWith("cannot write 甲 in " + folder);
        assertThat(folder.resolve("乙.pdf")).isRegularFile();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(f -> f.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
        Files.delete(folder.resolve("甲.pdf/held"));
        Files.delete(folder.resolve("甲.pdf"));
        assertThat(bring(DAY.plusDays(1), report("甲", HALF_WAY, true, "1"), report("乙", HALF_WAY, true, "1")).faults()).isEmpty();
        assertThat(folder.resolve("甲.pdf")).isRegularFile();
    }

    @Test
    void whatACutOffDeliveryLeftIsNoPartOfTheHistory() throws IOException {
        Files.createDirectories(folder.resolve("历史/.2026-11-24.new"));
        Files.writeString(folder.resolve("历史/.2026-11-24.new/甲全称（数据截至2023-06-30）.pdf"), "hal");
        assertThat(bring(DAY, report("甲", HALF_WAY, true, "1")).faults()).isEmpty();
        assertThat(files()).noneMatch(f -> f.contains(".new"));
        assertThat(Files.readString(folder.resolve("历史/2026-11-24/甲全称（数据截至2023-06-30）.pdf"))).isEqualTo("pdf 1");
    }

    @Test
    void whereAReportLiesIsSaidOnTopOrInTheHistory() throws IOException {
        ReportCopy newest = report("甲", HALF_WAY, true, "1");
        ReportCopy older = report("乙", HALF_WAY, false, "1");
        bring(DAY, newest, older);
        LeadersFolder leaders = new LeadersFolder(folder, 30);
        assertThat(leaders.places(newest)).containsExactly("甲.pdf", "甲.xlsx");
        assertThat(leaders.places(older)).containsExactly("历史/2026-11-24/乙全称（数据截至2023-06-30）.pdf",
                "历史/2026-11-24/乙全称（数据截至2023-06-30）.xlsx");
    }

    private LeadersFolder.Outcome bring(LocalDate day, ReportCopy... reports) {
        return new LeadersFolder(folder, 30).bring(List.of(reports), day);
    }

    private ReportCopy report(String name, LocalDate asOf, boolean newest, String content) throws IOException {
        Path made = Files.createDirectories(root.resolve("reports").resolve(name));
        return new ReportCopy(name, name + "全称", asOf, newest, List.of(Files.writeString(made.resolve("r.pdf"), "pdf " + content),
                Files.writeString(made.resolve("r.xlsx"), "xlsx " + content)));
    }

    private List<String> files() {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString().replace('\\', '/')).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
