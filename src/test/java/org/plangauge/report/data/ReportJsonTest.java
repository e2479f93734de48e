package org.plangauge.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.report.PlanReport;
import org.plangauge.samples.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data files keep the names that other programmes rely on, and say why a number is missing. */
class ReportJsonTest {

    private final PlanReport report = Samples.report(Samples.MID_TERM);

    @Test
    void theNamesOfTheContractAreThereInTheirOrder() throws IOException {
        JsonNode json = json();
        assertThat(json.propertyNames()).containsExactly("plan", "type", "asOf", "generatedFrom", "demonstration", "title", "summary",
                "indicators", "tasks", "projects",
                "commitments", "comments", "submissions", "findings", "explanations", "changesSince", "changes", "courses");
        assertThat(json.get("plan").asString()).isEqualTo("sample");
        assertThat(json.get("type").asString()).isEqualTo("mid-term");
        assertThat(json.get("asOf").asString()).isEqualTo("2023-06-30");
        assertThat(json.get("generatedFrom").asString()).isEqualTo(report.snapshot());
        assertThat(json.get("summary").get("byVerdict").get("滞后").asInt()).isEqualTo(3);
        assertThat(json.get("summary").get("binding").get("滞后").asInt()).isEqualTo(2);
        assertThat(json.get("indicators").get(1).propertyNames()).contains("code", "number", "name", "unit", "attribute", "target",
                "originalTarget", "baseline", "measure",
                "figures", "latestPeriod", "achieved", "degree", "timeProgress", "verdict", "reason", "warning", "required", "projected",
                        "selfAssessment", "thirdParty");
    }

    @Test
    void anIndicatorIsJudgedWithNumbersAsStrings() throws IOException {
        JsonNode research = json().get("indicators").get(1);
        assertThat(research.get("degree").asString()).isEqualTo("0.4");
        assertThat(research.get("timeProgress").asString()).isEqualTo("0.4");
        assertThat(research.get("degree").isString()).isTrue();
        assertThat(research.get("degreeFormula").asString()).isEqualTo("(2.70−2.6)÷(2.85−2.6)");
        assertThat(research.get("verdict").asString()).isEqualTo("基本符合预期");
        assertThat(research.get("latestPeriod").asString()).isEqualTo("2022");
        JsonNode figure = research.get("figures").get(0);
        assertThat(figure.get("value").asString()).isEqualTo("2.65");
        assertThat(figure.get("source").propertyNames()).containsExactly("file", "sheet", "cell", "sha256", "department", "recordedOn");
    }

    @Test
    void aMissingNumberIsNullWithItsReasonBesideIt() throws IOException {
        JsonNode relative = json().get("indicators").get(3);
        assertThat(relative.get("degree").isNull()).isTrue();
        assertThat(relative.get("degreeReason").asString()).isEqualTo("相对类指标，不计算");
        JsonNode safety = json().get("indicators").get(7).get("figures").get(2);
        assertThat(safety.get("value").isNull()).isTrue();
        assertThat(safety.get("reason").asString()).isEqualTo("填报为“——”");
        assertThat(safety.get("raw").asString()).isEqualTo("——");
    }

    @Test
    void theFlatFormHasARowForEveryIndicatorAndPeriod() throws IOException {
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv().substring(1)).stream().toList();
        assertThat(csv()).startsWith("\uFEFF类型,规划,").contains("\r\n");
        assertThat(rows).hasSize((9 + 2) * 3);
        NamedCsvRecord first = rows.getFirst();
        assertThat(List.of(first.getField("编号"), first.getField("期别"), first.getField("数值"), first.getField("单元格"), first.getField("评价"),
                first.getField("演示数据")))
                .containsExactly("S-01", "2021", "8.1", "I9", "滞后", "演示数据");
    }

    @ParameterizedTest
    @CsvSource({"=1+1,'''=1+1'", "@SUM(A1),'''@SUM(A1)'", "-3.5,-3.5", "-abc,'''-abc'", "98以上,98以上"})
    void noFieldCanBecomeAFormula(String field, String written) {
        assertThat(FiguresCsv.harmless(field)).isEqualTo(written);
    }

    @Test
    void theSameReportIsTheSameBytes() throws IOException {
        assertThat(bytes()).isEqualTo(bytes());
    }

    @Test
    void commentsStandInItAsTheyWereReported() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(Samples.commented(), out);
        JsonNode comments = JsonMapper.shared().readTree(out.toByteArray()).get("comments");
        assertThat(comments.size()).isEqualTo(4);
        assertThat(comments.get(2).get("handling").asString()).isEqualTo("部分吸纳");
        assertThat(comments.get(2).get("reason").asString()).isEqualTo("只列半年。");
        assertThat(comments.get(3).get("handling").isNull()).isTrue();
        assertThat(json().get("comments").size()).isZero();
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(report, out);
        return out.toByteArray();
    }

    private JsonNode json() throws IOException {
        return JsonMapper.shared().readTree(bytes());
    }

    private String csv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FiguresCsv.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
