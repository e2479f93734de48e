package org.plangauge.corpus;

import static org.plangauge.corpus.Grid.GOOD;
import static org.plangauge.corpus.Grid.GROWTH;
import static org.plangauge.corpus.Grid.HEAD;
import static org.plangauge.corpus.Grid.HEADERS;
import static org.plangauge.corpus.Grid.JOBLESS;
import static org.plangauge.corpus.Grid.REST;
import static org.plangauge.corpus.HeadOddities.merge;

import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Rows, columns, headers and merged cells that stand otherwise than in the form. */
final class LayoutOddities {

    private LayoutOddities() {}

    static List<Oddity> all() {
        return Stream.of(columns(), headers(), rows(), merged(), hidden()).flatMap(List::stream).toList();
    }

    private static List<Oddity> columns() {
        return List.of(
                Oddity.typed("columns in another order", HEAD + "2022|2021|" + REST + "|2023上半年|单位|指标|编号\n"
                        + "3|8.1|快报||是||||||5|%|地区生产总值年均增长|S-01\n2.9|2.8|快报||是||||||2.7|%|城镇登记失业率|S-05\n")
                        .at("指标", "B4", "A4", "K4", "B5", "A5", "K5"),
                Oddity.typed("blank columns inserted", HEAD + "编号||指标|单位||2021|2022|2023上半年|" + REST
                        + "\nS-01||地区生产总值年均增长|%||8.1|3|5\nS-05||城镇登记失业率|%||2.8|2.9|2.7\n").at("指标", "F4", "G4", "H4", "F5", "G5", "H5"),
                Oddity.typed("a column of remarks inserted", HEAD + "编号|指标|单位|处室|2021|2022|2023上半年|" + REST
                        + "\nS-01|地区生产总值年均增长|%|核算科|8.1|3|5\nS-05|城镇登记失业率|%|人口科|2.8|2.9|2.7\n")
                        .at("指标", "E4", "F4", "G4", "E5", "F5", "G5").finds("F-217 指标!D3"),
                Oddity.typed("a column of remarks inserted and left blank", HEAD + "编号|指标|单位|处室|2021|2022|2023上半年|" + REST
                        + "\nS-01|地区生产总值年均增长|%||8.1|3|5\nS-05|城镇登记失业率|%||2.8|2.9|2.7\n").at("指标", "E4", "F4", "G4", "E5", "F5", "G5"),
                Oddity.good("something scribbled right of the table", w -> Grid.at(w, "P5").setCellValue("去年2.6")).finds("F-217 指标!P3"),
                Oddity.typed("the same year twice", HEAD + "编号|指标|单位|2021|2022|2023上半年|" + REST + "|2021\n"
                        + "S-01|地区生产总值年均增长|%|8.1|3|5|||||||||7.9\n" + JOBLESS).finds("F-126 指标!O3"),
                Oddity.typed("a slip in a year's header", GOOD.replace("|2022|", "|2032|")).leaves("E4", "E5").finds("F-127 指标!E4", "F-127 指标!E5"),
                Oddity.typed("a year before the plan", GOOD.replace("|2022|", "|2019|")).leaves("E4", "E5").finds("F-127 指标!E4", "F-127 指标!E5"),
                Oddity.typed("the years deleted", HEAD + "编号|指标|单位|" + REST + "\nS-01|地区生产总值年均增长|%|快报\n").takesNothing().finds("F-122 指标!"),
                Oddity.typed("the codes deleted, found by name", HEAD + "指标|单位|2021|2022|2023上半年|" + REST
                        + "\n地区生产总值年均增长|%|8.1|3|5\n城镇登记失业率|%|2.8|2.9|2.7\n").at("指标", "C4", "D4", "E4", "C5", "D5", "E5"),
                Oddity.typed("the names deleted, found by code", HEAD + "编号|单位|2021|2022|2023上半年|" + REST
                        + "\nS-01|%|8.1|3|5\nS-05|%|2.8|2.9|2.7\n").at("指标", "C4", "D4", "E4", "C5", "D5", "E5"));
    }

    private static List<Oddity> headers() {
        String upper = "编号|指标|单位|年度|||" + REST;
        return List.of(
                Oddity.typed("two rows of headers, 年度 above the years", HEAD + upper + "\n|||2021|2022|2023上半年\n" + GROWTH + JOBLESS, w -> {
                    merge(w.getSheetAt(0), "D3:F3");
                    List.of("A3:A4", "B3:B4", "C3:C4").forEach(r -> merge(w.getSheetAt(0), r));
                }).at("指标", "D5", "E5", "F5", "D6", "E6", "F6"),
                Oddity.typed("two rows of headers without merging", HEAD + upper + "\n|||2021|2022|2023上半年\n" + GROWTH + JOBLESS)
                        .at("指标", "D5", "E5", "F5", "D6", "E6", "F6"),
                Oddity.typed("2023年 above 上半年", HEAD + "编号|指标|单位|2021年|2022年|2023年|" + REST + "\n|||全年|全年|上半年\n" + GROWTH + JOBLESS)
                        .at("指标", "D5", "E5", "F5", "D6", "E6", "F6"),
                Oddity.typed("targets and results under one row of headers each", HEAD + "编号|指标|单位|年度目标||实际完成|||" + REST
                        + "\n|||2021|2022|2021|2022|2023上半年\nS-01|地区生产总值年均增长|%|6.5|6.6|8.1|3|5\nS-05|城镇登记失业率|%|3|3|2.8|2.9|2.7\n",
                        w -> {
                            merge(w.getSheetAt(0), "D3:E3");
                            merge(w.getSheetAt(0), "F3:H3");
                        }).at("指标", "F5", "G5", "H5", "F6", "G6", "H6").finds("F-217 指标!D4", "F-217 指标!E4"),
                Oddity.typed("results and plans of a year side by side", HEAD + "编号|指标|单位|2021年实际|2022年实际|2022年计划|2023上半年|" + REST
                        + "\nS-01|地区生产总值年均增长|%|8.1|3|6.5|5\nS-05|城镇登记失业率|%|2.8|2.9|3|2.7\n")
                        .at("指标", "D4", "E4", "G4", "D5", "E5", "G5").finds("F-217 指标!F3"),
                Oddity.typed("years spelt with 年, 年度 and full-width digits", GOOD.replace("|2021|2022|2023上半年|", "|２０２１年|2022年度|2023年1-6月|")),
                Oddity.good("years as dates shown as years", w -> {
                    Grid.format(w, "D3", 44197, "yyyy\"年\"");
                    Grid.format(w, "E3", 44562, "yyyy");
                }),
                Oddity.good("years as their last days", w -> {
                    Grid.format(w, "D3", 44561, "yyyy-mm-dd");
                    Grid.format(w, "E3", 44926, "yyyy/m/d");
                    Grid.format(w, "F3", 45107, "yyyy\"年\"m\"月\"");
                }),
                Oddity.good("a header that is some day", w -> Grid.format(w, "E3", 44600, "yyyy-mm-dd")).leaves("E4", "E5")
                        .finds("F-217 指标!E3"),
                Oddity.typed("units and line breaks in headers", GOOD.replace("|单位|", "|计量 单位|").replace("滞后原因", "滞后原因（200字以内）")),
                Oddity.typed("headers repeated on every page", HEAD + HEADERS + GROWTH + HEADERS + JOBLESS)
                        .at("指标", "D4", "E4", "F4", "D6", "E6", "F6"),
                Oddity.typed("no row below the headers", HEAD + HEADERS).takesNothing());
    }

    private static List<Oddity> rows() {
        return List.of(
                Oddity.typed("rows sorted otherwise", HEAD + HEADERS + JOBLESS + GROWTH).at("指标", "D5", "E5", "F5", "D4", "E4", "F4"),
                Oddity.typed("a blank row between", HEAD + HEADERS + GROWTH + "\n\n" + JOBLESS).at("指标", "D4", "E4", "F4", "D7", "E7", "F7"),
                Oddity.typed("three title rows above", "某某区\n统计资料\n\n" + GOOD).at("指标", "D7", "E7", "F7", "D8", "E8", "F8"),
                Oddity.typed("forty rows between head and table", HEAD + "\n".repeat(40) + HEADERS + GROWTH + JOBLESS)
                        .at("指标", "D44", "E44", "F44", "D45", "E45", "F45"),
                Oddity.typed("the last row of all", HEAD + HEADERS + GROWTH, w -> {
                    Row last = w.getSheetAt(0).createRow(1_048_575);
                    last.createCell(0).setCellValue("S-05");
                    last.createCell(3).setCellValue(2.8);
                }).at("指标", "D4", "E4", "F4", "D1048576"),
                Oddity.typed("a note below the table", GOOD + "注：本表为快报数据，2021年为同口径6.5。\n"),
                Oddity.typed("notes in several cells below the table", GOOD + "\n说明：|1.数据来源于统计年报；||2.详见附件\n1|同口径\n"),
                Oddity.typed("signatures below the table", GOOD + "\n填报人：王珺||审核人：李四|分管领导：张三||日期：2023-7-10\n"),
                Oddity.typed("figures under a number nobody knows", GOOD + "S-99|幸福指数|%|9.9\n").finds("F-201 指标!A6"),
                Oddity.typed("figures without code and name", GOOD + "||%|9.9|8.8\n").finds("F-125 指标!D6"),
                Oddity.typed("a row twice", GOOD + GROWTH).leaves("D4", "E4", "F4").finds("F-202 指标!A4", "F-202 指标!A6"),
                Oddity.typed("a row in small full-width letters of its code", GOOD.replace("S-01", "Ｓ－０１")),
                Oddity.typed("two tables in one sheet", GOOD + "\n上级下达目标\n编号|指标|单位|年度|下达目标|文号\n"
                        + "S-06|单位地区生产总值能源消耗降低|%|2023|3.1|某发〔2023〕1号\n").takes("指标!E9", "S-06 2023 3.1"));
    }

    private static List<Oddity> merged() {
        return List.of(
                Oddity.good("the title merged over all columns", w -> {
                    w.getSheetAt(0).shiftRows(0, 4, 1);
                    Grid.at(w, "A1").setCellValue("“十四五”规划纲要指标实施情况");
                    merge(w.getSheetAt(0), "A1:N1");
                }).at("指标", "D5", "E5", "F5", "D6", "E6", "F6"),
                Oddity.typed("类别 merged over the rows", HEAD + "类别|编号|指标|单位|2021|2022|2023上半年|" + REST
                        + "\n经济|S-01|地区生产总值年均增长|%|8.1|3|5\n|S-05|城镇登记失业率|%|2.8|2.9|2.7\n", w -> merge(w.getSheetAt(0), "A4:A5"))
                        .at("指标", "E4", "F4", "G4", "E5", "F5", "G5"),
                Oddity.good("编号 merged over two rows", w -> {
                    Grid.at(w, "A5").setBlank();
                    merge(w.getSheetAt(0), "A4:A5");
                }),
                Oddity.good("编号 and 指标 merged over two rows", w -> {
                    Grid.at(w, "A5").setBlank();
                    Grid.at(w, "B5").setBlank();
                    merge(w.getSheetAt(0), "A4:A5");
                    merge(w.getSheetAt(0), "B4:B5");
                }).leaves("D5", "E5", "F5").finds("F-125 指标!D5"),
                Oddity.good("a figure merged over two years", w -> {
                    Grid.at(w, "E4").setBlank();
                    merge(w.getSheetAt(0), "D4:E4");
                }).leaves("D4", "E4").finds("F-123 指标!D4"),
                Oddity.good("a figure merged over two rows", w -> {
                    Grid.at(w, "D5").setBlank();
                    merge(w.getSheetAt(0), "D4:D5");
                }).leaves("D4", "D5").finds("F-123 指标!D4"),
                Oddity.good("a figure hidden under a merged cell", w -> merge(w.getSheetAt(0), "D4:E4")).leaves("D4", "E4").finds("F-123 指标!D4"),
                Oddity.good("a figure merged with a blank row below", w -> merge(w.getSheetAt(0), "D5:D6")),
                Oddity.good("a reason merged over two rows", w -> {
                    Grid.at(w, "K4").setCellValue("受外部需求影响。");
                    merge(w.getSheetAt(0), "K4:K5");
                }).finds("F-124 指标!K4"));
    }

    private static List<Oddity> hidden() {
        return List.of(
                Oddity.good("a hidden row", w -> w.getSheetAt(0).getRow(4).setZeroHeight(true)).finds("F-216 指标!"),
                Oddity.good("a hidden year", w -> w.getSheetAt(0).setColumnHidden(4, true)).finds("F-216 指标!"),
                Oddity.good("a hidden column of codes", w -> w.getSheetAt(0).setColumnHidden(0, true)),
                Oddity.good("a hidden sheet", w -> hide(w.getSheetAt(0), SheetVisibility.HIDDEN)).finds("F-216 指标!"),
                Oddity.good("a very hidden sheet", w -> hide(w.getSheetAt(0), SheetVisibility.VERY_HIDDEN)).finds("F-216 指标!"),
                Oddity.good("all columns to the right hidden", w -> {
                    for (int column = 14; column < 40; column++) {
                        w.getSheetAt(0).setColumnHidden(column, true);
                    }
                }));
    }

    private static void hide(Sheet sheet, SheetVisibility how) {
        Grid.add(sheet.getWorkbook(), "封面", "某某区统计局\n");
        sheet.getWorkbook().setActiveSheet(1);
        sheet.getWorkbook().setSheetVisibility(0, how);
    }
}
