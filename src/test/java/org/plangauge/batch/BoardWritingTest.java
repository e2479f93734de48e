package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step that writes the board, in a home of its own: two good workbooks, one with mistakes, one that is none. */
class BoardWritingTest {

    private static final Pattern HREF = Pattern.compile("href=\"([^\"#]+)[\"#]");

    @TempDir
    private Path root;

    private Home home;

    @BeforeEach
    void runOnce() throws IOException {
        home = SampleHome.in(root, "seeds", "templates");
        for (String file : new String[] {"hailing-13/2020/区科技局.xlsx", "hailing-14/2025/区税务局.xlsx"}) {
            Files.createDirectories(home.input().resolve(file).getParent());
            Files.copy(Path.of("input").resolve(file), home.input().resolve(file));
        }
        Files.writeString(home.input().resolve("_坏 文件&#.xlsx"), "不是工作簿", StandardCharsets.UTF_8);
        assertThat(SampleHome.run(home).failures()).isEmpty();
    }

    @Test
    void everyFileGoodOrBadHasAReceiptAndEveryLinkLeadsToAFile() throws IOException {
        assertThat(SampleHome.files(home.receipts())).containsExactlyInAnyOrder("区科技局-2020-0002.html", "区税务局-2025-0003.html",
                "未识别单位-0001.html");
        for (String page : SampleHome.files(home.board())) {
            Path file = home.board().resolve(page);
            assertThat(HREF.matcher(Files.readString(file)).results().map(m -> m.group(1)).distinct().toList()).isNotEmpty()
                    .allSatisfy(href -> assertThat(file.getParent().resolve(URI.create(href).getPath())).exists());
        }
        assertThat(index()).contains("区税务局", "未能识别的文件", "规划实施情况报送看板", "最近一次运行：2026年11月24日");
    }

    @Test
    void anUnchangedBoardIsNotWrittenAgainAndANewDayChangesThePageAlone() throws IOException {
        Map<String, FileTime> before = times();
        SampleHome.run(home);
        assertThat(times()).isEqualTo(before);
        NightlyRun.run(new RunRequest(home, SampleHome.TODAY.plusDays(1), null), "test", Clock.systemUTC());
        Map<String, FileTime> after = times();
        assertThat(index()).contains("最近一次运行：2026年11月25日");
        before.remove("index.html");
        after.remove("index.html");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aBoardThatWouldSayTheSameIsNotComposedAgain() throws IOException {
        Path board = home.board().resolve("index.html");
        FileTime time = Files.getLastModifiedTime(board);
        String mark = index().replace("最近一次运行", "旧页面上运行");
        Files.writeString(board, mark);
        Files.setLastModifiedTime(board, time);
        SampleHome.run(home);
        assertThat(index()).as("nothing came").isEqualTo(mark);
        Files.setLastModifiedTime(board, FileTime.fromMillis(time.toMillis() + 2_000));
        SampleHome.run(home);
        assertThat(index()).as("it was touched").contains("最近一次运行").doesNotContain("旧页面上");
    }

    @Test
    void whateverComesIsOnTheBoardOfTheSameDay() throws IOException {
        assertThat(index()).doesNotContain("又一份坏文件");
        Files.writeString(home.input().resolve("又一份坏文件.xlsx"), "也不是工作簿", StandardCharsets.UTF_8);
        SampleHome.run(home);
        assertThat(index()).contains("又一份坏文件");
        Files.copy(Path.of("input/hailing-13/2020/区商务局.xlsx"), home.input().resolve("hailing-13/2020/区商务局.xlsx"));
        SampleHome.run(home);
        assertThat(index()).contains("区商务局.xlsx");
    }

    @Test
    void aReceiptThatWouldSayTheSameIsNotPrintedAgainWhenOthersAre() throws IOException {
        Path receipt = home.receipts().resolve("区科技局-2020-0002.html");
        String good = Files.readString(receipt);
        FileTime time = Files.getLastModifiedTime(receipt);
        String mark = good.replace("区科技局", "旧科技局");
        Files.writeString(receipt, mark);
        Files.setLastModifiedTime(receipt, time);
        Files.copy(Path.of("input/hailing-13/2020/区商务局.xlsx"), home.input().resolve("hailing-13/2020/区商务局.xlsx"));
        SampleHome.run(home);
        assertThat(SampleHome.files(home.receipts())).hasSize(4).contains("区商务局-2020-0004.html");
        assertThat(receipt).as("its own content is as it was").content().isEqualTo(mark);
        Files.setLastModifiedTime(receipt, FileTime.fromMillis(time.toMillis() + 2_000));
        SampleHome.run(home);
        assertThat(receipt).as("it was touched").content().isEqualTo(good);
    }

    @Test
    void aReceiptSaysWhatCameAfterIt() throws IOException {
        Path receipt = home.receipts().resolve("区科技局-2020-0002.html");
        assertThat(receipt).content().doesNotContain("再报.xlsx");
        try (Workbook again = new XSSFWorkbook(Files.newInputStream(Path.of("input/hailing-13/2020/区科技局.xlsx")));
                OutputStream out = Files.newOutputStream(home.input().resolve("hailing-13/2020/再报.xlsx"))) {
            again.write(out);
        }
        SampleHome.run(home);
        assertThat(receipt).content().contains("再报.xlsx");
    }

    @Test
    void nothingStaleIsLeftAmongTheReceipts() throws IOException {
        Files.writeString(home.receipts().resolve("某局-2020-0099.html"), "旧");
        SampleHome.run(home);
        assertThat(SampleHome.files(home.receipts())).hasSize(3);
    }

    @Test
    void aBrokenTemplateIsAFailureAndTheLastGoodPageStays() throws IOException {
        String good = index();
        Files.writeString(home.templates().resolve("board/plan.ftlh"), "${nothing.of.the.kind}");
        NightlyRun.run(new RunRequest(home, SampleHome.TODAY.plusDays(1), null), "test", Clock.systemUTC());
        RunTally tally = SampleHome.run(home);
        assertThat(tally.failures()).singleElement().asString().startsWith("status board: Template board/plan.ftlh, line 1: ")
                .endsWith("(the last good one stays)");
        assertThat(index()).isEqualTo(good);
        assertThat(tally.summary()).contains("all 7 reports unchanged");
    }

    private String index() throws IOException {
        return Files.readString(home.board().resolve("index.html"));
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String file : SampleHome.files(home.board())) {
            times.put(file, Files.getLastModifiedTime(home.board().resolve(file)));
        }
        return times;
    }
}
