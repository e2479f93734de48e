package org.plangauge.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A catalogue of a few rows without a fault, to put single faults into. */
final class SmallCatalogue {

    private static final String PLAN = """
            id: small
            title: 某某区国民经济和社会发展第十四个五年规划纲要
            shortTitle: “十四五”规划纲要
            region: 某某区
            issuingBody: 某某区人民政府
            baselineYear: 2020
            firstYear: 2021
            lastYear: 2025
            reports:
              - type: final
                asOf: 2025-12-31
              - type: mid-term
                asOf: 2023-06-30
            """;
    private static final String DEPARTMENTS = """
            编号,简称,全称,类型,备注,邮箱
            D1,区科技局,某某区科学技术局,政府部门,,kj@example.org
            D2,区统计局,某某区统计局,政府部门,数据,
            """;
    private static final String INDICATORS = """
            编号,类别,序号,上级编号,标注,指标,单位,目标,属性,计算方式,方向,参照指标,基期值,牵头单位,配合单位,数据单位,分工状态,汇总方式,小数位,合理下限,合理上限,年度变幅上限,公开,口径
            I-1,经济,1,,,地区生产总值年均增长,%,6.5,预期性,年均增长,升,,,区统计局,,,建议,直报,1,-30,60,,是,
            I-2,经济,2,,*,研发经费占比,%,2.85,约束性,达到,升,,2.6,D1,区统计局、某某区科学技术局,区统计局,已确认,,,0,20,1,否,口径
            I-3,民生,3,,,居民收入年均增长,%,高于经济增长,预期性,相对,,,——,区统计局,,区统计局,,,,,,,,
            I-4,民生,4,,,托位数,个,按照省市标准,预期性,上级目标,升,,,区统计局,,,,,,,,,,
            I-5,民生,（1）,I-4,,公办托位数,个,〔500〕,预期性,累计,升,,,区统计局,,,,,,,,,,
            """;
    private static final String UNITS = """
            编号,名称,类型
            U1,东镇,镇
            U2,西街道,街道
            """;
    private static final String COMMITMENTS = """
            编号,章,节,专栏,承诺事项,原文,类别,目标,单位,计算方式,方向,完成年份,牵头单位,配合单位,说明
            Q-1,1,1,,高新技术企业数,达到200家,数量,≥200,家,达到,升,2025,区科技局,,
            Q-2,1,1,,科创示范区,创成科创示范区,里程碑,,,定性,,,区科技局,区统计局,说明
            """;
    private static final String TASKS = """
            编号,上级编号,层级,章,节,名称,牵头单位,配合单位
            C1,,章,1,,坚持创新发展,,
            C1-1,C1,节,1,1,构筑科技高地,,
            C1-1-1,C1-1,任务,1,1,强化科技力量布局,区科技局,
            """;
    private static final String PROJECTS = """
            编号,上级编号,层级,章,节,专栏,名称,牵头单位,配合单位,说明
            P1,,专栏,1,1,打造科创城,打造科创城,区科技局,,
            P1-1,P1,项目,1,1,打造科创城,高创中心,区科技局,,核心点位
            """;
    private static final String ANNUAL_TARGETS = """
            指标编号,年度,目标,性质,文号
            I-1,2021,6.5,分解,
            I-4,2021,2.5,下达,某发〔2021〕1号
            I-4,2022,3.0,下达,某发〔2022〕1号
            """;

    private final Path folder;
    private final Map<String,
            String> files = new TreeMap<>(Map.of("plan.yaml", PLAN, "departments.csv", DEPARTMENTS, "indicators.csv", INDICATORS,
            "units.csv", UNITS, "commitments.csv", COMMITMENTS, "tasks.csv", TASKS, "projects.csv", PROJECTS, "annual-targets.csv",
                    ANNUAL_TARGETS));
    private Charset charset = StandardCharsets.UTF_8;
    private String mark = "";

    SmallCatalogue(Path root) {
        this.folder = root.resolve("small");
    }

    String text(String file) {
        return files.get(file);
    }

    SmallCatalogue with(String file, String text) {
        files.put(file, text);
        return this;
    }

    SmallCatalogue without(String file) {
        files.remove(file);
        return this;
    }

    /** {@code found} must stand in the file exactly once. */
    SmallCatalogue replace(String file, String found, String by) {
        String text = text(file);
        if (text.indexOf(found) < 0 || text.indexOf(found) != text.lastIndexOf(found)) {
            throw new IllegalArgumentException("not exactly once in " + file + ": " + found);
        }
        return with(file, text.replace(found, by));
    }

    SmallCatalogue savedIn(Charset other) {
        charset = other;
        return this;
    }

    SmallCatalogue withByteOrderMark() {
        mark = "\uFEFF";
        return this;
    }

    CatalogueReading read() {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), (mark + file.getValue()).getBytes(charset));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Catalogue.read(folder);
    }

    /** The faults as people read them. */
    List<String> faults() {
        CatalogueReading reading = read();
        if (reading.plan() != null && !reading.faults().isEmpty()) {
            throw new AssertionError("a plan in spite of " + reading.faults());
        }
        return reading.faults().stream().map(Fault::toString).toList();
    }
}
