package org.plangauge.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;

/**
 * An invented plan of any size, as the tables of {@code seeds/}: every way of measuring in turn, spread evenly over the departments,
 * with auxiliary figures, tasks and projects in the proportion of a real plan. Its name is its own: a form is recognised by it.
 *
 * @param number      which plan it is; part of its names
 * @param departments at least one
 * @param indicators  at least one
 */
record GeneratedPlan(int number, int departments, int indicators) {

    /** Name, unit, target, 计算方式, 方向, 基期值: what a row of the table says, with its number put in for #. */
    private static final List<String[]> ROWS = List.of(
            new String[] {"第#类产业增加值年均增长", "%", "6.5", "年均增长", "升", ""},
            new String[] {"第#项公共服务覆盖率", "%", "85", "达到", "升", "62.5"},
            new String[] {"累计完成第#类投资", "亿元", "〔90〕", "累计", "升", ""},
            new String[] {"第#类污染物排放量累计下降", "%", "17", "累计变化", "降", ""},
            new String[] {"第#类失业率", "%", "5以下", "保持", "降", ""},
            new String[] {"每万人拥有第#类设施数", "个", "34.5", "达到", "升", "24.54"});

    String id() {
        return "county-%03d".formatted(number);
    }

    static String department(int i) {
        return "第%d局".formatted(i + 1);
    }

    String code(int indicator) {
        return "G-%03d".formatted(indicator + 1);
    }

    /** Writes its tables into a folder of {@code seeds}. */
    void write(Path seeds) throws IOException {
        Path folder = Files.createDirectories(seeds.resolve(id()));
        Files.writeString(folder.resolve("plan.yaml"), """
                id: %s
                title: 某某市第%d县国民经济和社会发展第十四个五年规划纲要
                shortTitle: 第%d县“十四五”规划纲要
                region: 某某市第%d县
                issuingBody: 第%d县人民政府
                baselineYear: 2020
                firstYear: 2021
                lastYear: 2025
                demonstration: true
                source: 为测量速度生成。
                figuresNote: 全部数据为演示数据。
                contact: 第1局
                reports:
                  - type: mid-term
                    asOf: 2023-06-30
                    collectBy: 2023-08-31
                """.formatted(id(), number, number, number, number));
        Files.writeString(folder.resolve("departments.csv"), departmentRows());
        Files.writeString(folder.resolve("indicators.csv"), indicatorRows());
        Files.writeString(folder.resolve("series.csv"), seriesRows());
        Files.writeString(folder.resolve("tasks.csv"), taskRows());
        Files.writeString(folder.resolve("projects.csv"), projectRows());
    }

    private String departmentRows() {
        StringJoiner rows = new StringJoiner("\n", "编号,简称,全称,类型,名称来源,分工状态,备注\n", "\n");
        for (int i = 0; i < departments; i++) {
            rows.add("D%03d,%s,某某市第%d县%s,政府部门,,,".formatted(i + 1, department(i), number, department(i)));
        }
        return rows.toString();
    }

    private String indicatorRows() {
        StringJoiner rows = new StringJoiner("\n",
                "编号,类别,序号,上级编号,标注,指标,单位,目标,属性,计算方式,方向,基期值,牵头单位,配合单位,数据单位,汇总方式,小数位,合理下限,合理上限,年度变幅上限,公开,口径\n", "\n");
        for (int i = 0; i < indicators; i++) {
            String[] row = ROWS.get(i % ROWS.size());
            rows.add(String.join(",", code(i), "类别" + (i * 6 / indicators + 1), Integer.toString(i + 1), "", i % 5 == 0 ? "*" : "",
                    row[0].replace("#", Integer.toString(i + 1)), row[1], row[2], i % 3 == 0 ? "约束性" : "预期性", row[3], row[4], row[5],
                    department(i % departments), "", department(i % departments), "直报", "2", "", "", "", "是", "按现行统计口径计算。"));
        }
        return rows.toString();
    }

    private String seriesRows() {
        StringJoiner rows = new StringJoiner("\n", "编号,名称,单位,数据单位,小数位,口径\n", "\n");
        for (int i = 0; i < 2 * departments; i++) {
            rows.add("H-%03d,第%d项基础数据,万人,%s,2,年末数。".formatted(i + 1, i + 1, department(i % departments)));
        }
        return rows.toString();
    }

    private String taskRows() {
        StringJoiner rows = new StringJoiner("\n", "编号,上级编号,层级,章,节,名称,牵头单位,配合单位,分工状态,公开\n", "\n");
        rows.add("C01,,章,1,,重点任务,,,,是").add("C01-S1,C01,节,1,1,年度重点任务,%s,,,是".formatted(department(0)));
        for (int i = 0; i < 3 * departments; i++) {
            rows.add("C01-S1-T%d,C01-S1,任务,1,1,推进第%d项重点工作落实,%s,,,是".formatted(i + 1, i + 1, department(i % departments)));
        }
        return rows.toString();
    }

    private String projectRows() {
        StringJoiner rows = new StringJoiner("\n", "编号,上级编号,层级,章,节,专栏,名称,说明,量化承诺,来源,牵头单位,配合单位,分工状态,公开\n", "\n");
        rows.add("B01,,专栏,1,1,重大项目,重大项目,,,专栏,%s,,,是".formatted(department(0)));
        for (int i = 0; i < 2 * departments; i++) {
            rows.add("B01-%02d,B01,项目,1,1,重大项目,第%d号工程,,,专栏,%s,,,是".formatted(i + 1, i + 1, department(i % departments)));
        }
        return rows.toString();
    }
}
