package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.report.data.Manifest;

/** What is not public is nowhere in the public edition, in whatever form; and would be found if it were. */
class PublishedFilesTest {

    /** What tells of a row that is marked 否, of one below it, computed from it or compared with it. */
    private static final List<String> OF_ROWS = List.of("鱻字库存盈亏", "A-22", "8121.7713", "7313.1719", "7419.313579", "7557.938147", "户均鱻字库存",
            "7.557938", "能耗暗增幅", "4.443217", "A-5", "8.123567", "朱雀工程总量", "1377.1719", "朱雀工程分量", "677.1719", "白虎占比", "白虎分母", "56.2746",
            "麒麟减排量", "4.813771", "3.913749", "贪狼〔2022〕91号", "飞霜装置数", "417759", "391173", "凌霄专项", "夜航章", "夜航节", "夜航任务", "幽兰基地",
            "88123457", "17623891", "密舱", "7601.553331", "8200.5731", "星宿会议", "天枢〔2022〕7号", "星宿理由");
    /** Counts, sums and ratios in which such a row takes part. */
    private static final List<String> OF_COUNTS = List.of("主要指标共9项", "含分项共12项", "重点任务共3项", "约束性指标2项", "承诺事项3项");
    /** What passes between the office and departments, also about public rows. */
    private static final List<String> INTERNAL = List.of("欧阳朝露", "沉璧缘由", "沉璧措施", "锦瑟依据", "流萤进展", "流萤问题", "流萤形象", "秋水说明", "惊鸿公司",
            "惊鸿意见", "扶摇直上", "折柳原委");
    /** What no report has, and the home has. */
    private static final List<String> TYPED = List.of("0523-7788123", "xuanwu@example.org", "备注玄武", "内部备注天权", "青龙台账");

    @TempDir
    private static Path root;

    private static final SealedHome.Said SAID = new SealedHome.Said("7557.938147", "7601.553331", "17623891", "折柳原委");
    private static SealedHome sealed;
    private static SealedHome opened;
    private static Searched closed;
    private static Searched open;

    @BeforeAll
    static void publishBoth() throws IOException {
        sealed = SealedHome.in(root.resolve("sealed"), false, SAID);
        opened = SealedHome.in(root.resolve("opened"), true, SAID);
        closed = Searched.in(sealed.published());
        open = Searched.in(opened.published());
    }

    @Test
    void whatIsMarkedNoIsInNoByteOfTheEdition() {
        assertThat(OF_ROWS).filteredOn(closed::tells).isEmpty();
        assertThat(OF_COUNTS).filteredOn(closed::tells).isEmpty();
        assertThat(closed.draws('鱻')).isFalse();
    }

    @Test
    void markedYesTheSameIsFound() {
        assertThat(OF_ROWS).filteredOn(secret -> !open.tells(secret)).isEmpty();
        assertThat(OF_COUNTS).filteredOn(secret -> !open.tells(secret)).isEmpty();
        assertThat(open.draws('鱻')).isTrue();
    }

    @Test
    void whatDepartmentsWriteStaysInTheOfficeEvenOfPublicRows() throws IOException {
        assertThat(INTERNAL).filteredOn(open::tells).isEmpty();
        assertThat(TYPED).filteredOn(open::tells).isEmpty();
        Searched report = Searched.in(opened.home().report(opened.plan(), opened.due().due()));
        assertThat(INTERNAL).filteredOn(secret -> !report.tells(secret)).isEmpty();
        Searched typed = Searched.in(opened.home().root().resolve("seeds"));
        Searched sent = Searched.in(opened.home().input());
        assertThat(TYPED).filteredOn(secret -> !typed.tells(secret) && !sent.tells(secret)).isEmpty();
    }

    @Test
    void noHashOfWhatIsNotInTheEditionIsInIt() throws IOException {
        Path report = sealed.home().report(sealed.plan(), sealed.due().due());
        Manifest internal = Manifest.read(report).orElseThrow();
        String workbook = Sha256.of(Files.readAllBytes(sealed.home().input().resolve("扶摇直上.xlsx")));
        assertThat(List.of(internal.snapshot(), internal.planVersion(), workbook)).noneMatch(closed::tells)
                .allMatch(Searched.in(report)::tells);
    }

    @Test
    void whateverIsSaidOfRowsThatAreNotPublicTheEditionIsTheSameByteForByte() throws IOException {
        SealedHome other = SealedHome.in(root.resolve("other"), false, new SealedHome.Said("7000.01", "6000.02", "5", "另一番话"));
        assertThat(files(other.published())).isEqualTo(files(sealed.published()));
        assertThat(Manifest.read(other.home().report(other.plan(), other.due().due())))
                .isNotEqualTo(Manifest.read(sealed.home().report(sealed.plan(), sealed.due().due())));
    }

    @Test
    void whatIsPublicIsThere() {
        assertThat(List.of("研发投入强度", "2.66", "商品粮周转率", "54.25", "强化科技力量布局", "高创中心", "20.0%", "高新技术企业数", "177家", "某某研究院", "2.69",
                "区人大常委会第五次会议", "演示数据", "主要指标共3项（含分项共4项", "有分项不公开，公开版不作评价", "部门自评达到预期：依据见部门报送材料"))
                .filteredOn(words -> !closed.tells(words)).isEmpty();
    }

    @Test
    void rowsThatGoWithOthersAndVerdictsThatAreWithheldAreKnownToTheOffice() {
        assertThat(sealed.open().leftOutToo()).containsExactly("A-3", "A-5", "A-61", "A-7", "C2-1", "C2-11", "P2-1");
        assertThat(sealed.open().withheld()).containsExactly("A-2");
        assertThat(opened.open().leftOutToo()).isEmpty();
        assertThat(opened.open().withheld()).isEmpty();
    }

    @Test
    void theEditionIsReleasedWholeAndAnUnchangedOneIsLeft() throws IOException {
        Path folder = opened.published();
        String title = "某某区“十四五”规划纲要年度监测分析报告（2022年）（公开版）.pdf";
        assertThat(SampleHome.files(folder)).containsExactly("figures.csv", "index.html", "manifest.json", "report.json", title);
        assertThat(opened.publish()).isFalse();
        Files.writeString(folder.resolve("figures.csv"), "changed");
        assertThat(opened.publish()).isTrue();
        assertThat(Manifest.read(folder).orElseThrow().files().keySet()).containsExactly("figures.csv", "index.html", "report.json", title);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String file : SampleHome.files(folder)) {
            files.put(file, Sha256.of(Files.readAllBytes(folder.resolve(file))));
        }
        return files;
    }
}
