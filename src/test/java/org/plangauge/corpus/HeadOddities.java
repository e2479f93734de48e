package org.plangauge.corpus;

import static org.plangauge.corpus.Grid.GROWTH;
import static org.plangauge.corpus.Grid.HEAD;
import static org.plangauge.corpus.Grid.HEADERS;
import static org.plangauge.corpus.Grid.JOBLESS;

import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Heads gone, spelt otherwise, or of several departments. */
final class HeadOddities {

    private static final String TABLE = HEADERS + GROWTH + JOBLESS;
    private static final String SCIENCE = """
            报送单位：|区科技局|规划：|sample|年度：|2023
            填报人：|李四|电话：|0523-2
            """ + HEADERS + "S-02|研发经费支出占地区生产总值比重|%|2.65|2.71||快报||是\n";
    private static final String[] SAME = {"D4", "E4", "F4", "D5", "E5", "F5"};

    private HeadOddities() {}

    static List<Oddity> all() {
        return List.of(
                Oddity.good("nothing odd at all", w -> {}),
                Oddity.good("other sheets beside the table", w -> Grid.add(w, "Sheet2", "随手记|1\n|2\n")),
                Oddity.typed("head says 填报单位", HEAD.replace("报送单位", "填报单位") + TABLE),
                Oddity.typed("head with spaces and half-width colons", HEAD.replace("报送单位：", "报 送 单 位:").replace("规划：", "规　划:") + TABLE),
                Oddity.typed("head in one cell each", "报送单位：某某区统计局||规划：《“十四五”规划纲要》||年度：2023年度\n\n" + TABLE),
                Oddity.typed("head below the title in merged cells", HEAD + TABLE, w -> merge(w.getSheetAt(0), "B2:C2")),
                Oddity.typed("head gone, very-hidden sheet left", "某某表\n\n" + TABLE, stamp("B2")),
                Oddity.typed("head and very-hidden sheet of two departments", HEAD + TABLE, stamp("B1")).takesNothing().finds("F-114"),
                Oddity.typed("no head at all", "\n\n" + TABLE).takesNothing().finds("F-111"),
                Oddity.typed("head without the department", "规划：|sample|年度：|2023\n\n" + TABLE).takesNothing().finds("F-112"),
                Oddity.typed("head with a department of another place", HEAD.replace("区统计局", "市统计局") + TABLE).takesNothing().finds("F-112"),
                Oddity.typed("head with a year outside the plan", HEAD.replace("2023", "2033") + TABLE).takesNothing().finds("F-113"),
                Oddity.typed("head of another plan", HEAD.replace("sample", "“十二五”规划纲要") + TABLE).takesNothing().finds("F-111"),
                Oddity.typed("a letter instead of a table", HEAD + "我局各项指标进展顺利。\n").takesNothing().finds("F-121"),
                Oddity.good("two departments, a sheet each", w -> Grid.add(w, "科技局", SCIENCE))
                        .takes("科技局!D4", "S-02 2021 2.65").takes("科技局!E4", "S-02 2022 2.71").finds("F-115", "F-115"),
                Oddity.typed("two departments in one sheet", HEAD + TABLE + "\n" + SCIENCE)
                        .takes("指标!D10", "S-02 2021 2.65").takes("指标!E10", "S-02 2022 2.71").finds("F-115", "F-115"),
                Oddity.good("two departments, plan and year said once", w -> Grid.add(w, "科技局",
                        SCIENCE.replace("|规划：|sample|年度：|2023", "")))
                        .takes("科技局!D4", "S-02 2021 2.65").takes("科技局!E4", "S-02 2022 2.71").finds("F-115", "F-115"),
                Oddity.good("two departments and a table of nobody's", w -> {
                    Grid.add(w, "科技局", SCIENCE);
                    Grid.add(w, "谁的", HEADERS + GROWTH);
                }).takes("科技局!D4", "S-02 2021 2.65").takes("科技局!E4", "S-02 2022 2.71").finds("F-115", "F-116 谁的!", "F-115"),
                Oddity.good("two departments, one of them unknown", w -> Grid.add(w, "文旅局", SCIENCE.replace("区科技局", "区文旅局")))
                        .finds("F-115", "F-115", "F-112"),
                Oddity.good("two departments, a table of the stamped one without head", w -> {
                    Grid.add(w, "科技局", SCIENCE);
                    Grid.add(w, "续", HEADERS + "S-03|累计实际利用外资|亿美元|2.1\n");
                    stamp("B2").accept(w);
                }).takes("科技局!D4", "S-02 2021 2.65").takes("科技局!E4", "S-02 2022 2.71").takes("续!D2", "S-03 2021 2.1").finds("F-115", "F-115"),
                Oddity.good("one department in two spellings", w -> Grid.add(w, "续", HEAD.replace("区统计局", "某某区统计局") + HEADERS
                        + "S-03|累计实际利用外资|亿美元|2.1\n")).takes("续!D4", "S-03 2021 2.1"),
                Oddity.good("copied into a workbook of another name", w -> w.setSheetName(0, "Sheet1")).at("Sheet1", SAME));
    }

    private static Consumer<Workbook> stamp(String department) {
        return w -> {
            Sheet stamp = Grid.add(w, "plangauge", "form|v1\nplan|sample\ndepartment|" + department + "\n");
            stamp.createRow(3).createCell(0).setCellValue("year");
            stamp.getRow(3).createCell(1).setCellValue("2023");
            w.setSheetVisibility(w.getSheetIndex(stamp), SheetVisibility.VERY_HIDDEN);
        };
    }

    static void merge(Sheet sheet, String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    }
}
