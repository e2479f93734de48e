package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.plangauge.report.CommitmentRow;
import org.plangauge.report.Count;
import org.plangauge.report.FigureCell;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.Num;
import org.plangauge.report.PlanReport;
import org.plangauge.report.ProjectRow;
import org.plangauge.report.TaskRow;
import org.plangauge.report.data.Manifest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A released report read back from each of its files, as a stranger would, and held against the model that all were made of. */
final class FormatsAgree {

    private static final DataFormatter SHOWN = new DataFormatter();

    static {
        SHOWN.setUseCachedValuesForFormulaCells(true);
    }

    private final PlanReport report;
    private final Path folder;

    FormatsAgree(PlanReport report, Path folder) {
        this.report = report;
        this.folder = folder;
    }

    void check() throws IOException {
        manifest();
        json();
        csv();
        workbook();
        pdf();
    }

    /** It names every file with its hash, and what all of them were made of. */
    private void manifest() throws IOException {
        Manifest manifest = Manifest.read(folder).orElseThrow();
        assertThat(manifest.snapshot()).isEqualTo(report.snapshot());
        assertThat(List.of(manifest.planVersion(), manifest.templateVersion())).allMatch(version -> version.matches("[0-9a-f]{64}"));
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> !f.endsWith(Manifest.FILE)).toList()) {
                hashes.put(file.getFileName().toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        assertThat(manifest.files()).isEqualTo(hashes).containsKeys(report.title() + ".pdf", report.title() + ".xlsx", "report.json", "figures.csv");
    }

    private void json() throws IOException {
        JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("report.json")));
        assertThat(json.get("title").asString()).isEqualTo(report.title());
        assertThat(json.get("generatedFrom").asString()).isEqualTo(report.snapshot());
        assertThat(json.get("summary").get("indicators").asInt()).isEqualTo(report.indicators().size());
        counts(json.get("summary").get("byVerdict"), report.summary().verdicts());
        counts(json.get("summary").get("warnings"), report.summary().warnings());
        counts(json.get("summary").get("tasks"), report.summary().taskStates());
        counts(json.get("summary").get("projects"), report.summary().projectStates());
        counts(json.get("summary").get("commitments"), report.summary().commitmentVerdicts());
        Map<String, JsonNode> indicators = byCode(json.get("indicators"));
        assertThat(indicators.keySet()).containsExactlyElementsOf(report.indicators().stream().map(r -> r.indicator().code()).sorted().toList());
        for (IndicatorRow row : report.indicators()) {
            JsonNode node = indicators.get(row.indicator().code());
            texts(node, row.verdict(), row.reason(), row.warning(), row.target());
            numbers(node, Map.of("achieved", row.achieved(), "degree", row.degree(), "timeProgress", row.timeProgress(), "baseline", row.baseline(),
                    "required", row.required(), "projected", row.projected()));
            figures(node, row.figures());
        }
        for (CommitmentRow row : report.commitments()) {
            JsonNode node = byCode(json.get("commitments")).get(row.commitment().code());
            assertThat(node.get("verdict").asString()).isEqualTo(row.verdict());
            numbers(node, Map.of("achieved", row.achieved(), "degree", row.degree()));
            figures(node, row.figures());
        }
        Map<String, JsonNode> tasks = byCode(json.get("tasks"));
        report.tasks().forEach(row -> assertThat(tasks.get(row.task().code()).get("state").asString()).isEqualTo(row.state()));
        Map<String, JsonNode> projects = byCode(json.get("projects"));
        report.projects().forEach(row -> {
            JsonNode node = projects.get(row.project().code());
            assertThat(node.get("state").asString()).isEqualTo(row.state());
            numbers(node, Map.of("totalInvestment", row.total(), "doneInvestment", row.done(), "completion", row.completion(), "aheadPoints", row.ahead()));
        });
        assertThat(List.of(tasks.size(), projects.size(), json.get("submissions").size(), json.get("findings").size(), json.get("comments").size()))
                .containsExactly(report.tasks().size(), report.projects().size(), report.submissions().size(), report.findings().size(),
                        report.comments().size());
    }

    private static Map<String, JsonNode> byCode(JsonNode array) {
        Map<String, JsonNode> nodes = new TreeMap<>();
        array.forEach(node -> nodes.put(node.get("code").asString(), node));
        return nodes;
    }

    private static void texts(JsonNode node, String verdict, String reason, String warning, String target) {
        assertThat(Stream.of("verdict", "reason", "warning", "target").map(name -> node.get(name).asString())).containsExactly(verdict, reason, warning,
                target);
    }

    private static void numbers(JsonNode node, Map<String, Num> numbers) {
        numbers.forEach((name, number) -> assertThat(node.get(name).isNull() ? null : node.get(name).asString()).as(name).isEqualTo(number.value()));
    }

    private static void figures(JsonNode node, List<FigureCell> figures) {
        List<String> there = new ArrayList<>();
        node.get("figures").forEach(f -> there.add(f.get("period").asString() + " " + (f.get("value").isNull() ? null : f.get("value").asString())));
        assertThat(there).isEqualTo(figures.stream().map(f -> f.period() + " " + f.number().value()).toList());
    }

    /** Every word that occurs has its number, every other 0. */
    private static void counts(JsonNode node, List<Count> counts) {
        Map<String, Integer> there = new HashMap<>();
        node.properties().forEach(e -> there.put(e.getKey(), e.getValue().asInt()));
        there.values().removeIf(n -> n == 0);
        assertThat(there).isEqualTo(counts.stream().collect(Collectors.toMap(Count::word, Count::number)));
    }

    private void csv() throws IOException {
        List<String> there = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve("figures.csv"))) {
            csv.forEach(r -> {
                if (!r.getField("类型").equals("汇总组成") && !r.getField("类型").equals("第三方评估")) {
                    there.add(String.join("|", r.getField("编号"), r.getField("期别"), r.getField("数值"), r.getField("评价")));
                }
            });
        }
        List<String> expected = new ArrayList<>();
        report.indicators().forEach(r -> r.figures().forEach(f -> expected.add(line(r.indicator().code(), f, r.verdict()))));
        report.commitments().forEach(r -> r.figures().forEach(f -> expected.add(line(r.commitment().code(), f, r.verdict()))));
        assertThat(there).containsExactlyElementsOf(expected);
    }

    private static String line(String code, FigureCell figure, String verdict) {
        return String.join("|", code, figure.period(), figure.number().value() == null ? "" : figure.number().value(), verdict);
    }

    private void workbook() throws IOException {
        try (Workbook workbook = WorkbookFactory.create(folder.resolve(report.title() + ".xlsx").toFile(), null, true)) {
            Map<String, Map<String, Cell>> indicators = rows(workbook, "预警");
            for (IndicatorRow row : report.indicators()) {
                Map<String, Cell> cells = indicators.get(row.indicator().code());
                assertThat(cells).as(row.indicator().code()).isNotNull();
                assertThat(shown(cells, "评价")).isEqualTo(row.verdict());
                assertThat(shown(cells, "预警")).isEqualTo(row.warning());
                number(cells.get("完成值"), row.achieved());
                number(cells.get("完成程度"), row.degree());
            }
            Map<String, Map<String, Cell>> tasks = rows(workbook, "进展状态");
            for (TaskRow row : report.tasks()) {
                assertThat(shown(tasks.get(row.task().code()), "进展状态")).isEqualTo(row.state());
            }
            Map<String, Map<String, Cell>> projects = rows(workbook, "建设性质");
            for (ProjectRow row : report.projects()) {
                assertThat(shown(projects.get(row.project().code()), "状态")).isEqualTo(row.state());
                number(projects.get(row.project().code()).get("累计完成投资（万元）"), row.done());
            }
            Map<String, Map<String, Cell>> commitments = rows(workbook, "承诺事项");
            for (CommitmentRow row : report.commitments()) {
                assertThat(shown(commitments.get(row.commitment().code()), "评价")).isEqualTo(row.verdict());
            }
        }
    }

    /** The rows of the table that has a column 编号 and one called {@code header}, by code; cells by header. */
    private static Map<String, Map<String, Cell>> rows(Workbook workbook, String header) {
        Map<String, Map<String, Cell>> rows = new HashMap<>();
        for (Sheet sheet : workbook) {
            Map<Integer, String> heads = new HashMap<>();
            for (Row row : sheet) {
                List<String> texts = new ArrayList<>();
                row.forEach(cell -> texts.add(SHOWN.formatCellValue(cell)));
                if (heads.isEmpty() && texts.contains("编号") && texts.contains(header)) {
                    row.forEach(cell -> heads.put(cell.getColumnIndex(), SHOWN.formatCellValue(cell)));
                } else if (!heads.isEmpty()) {
                    Map<String, Cell> cells = new HashMap<>();
                    row.forEach(cell -> cells.put(heads.getOrDefault(cell.getColumnIndex(), ""), cell));
                    rows.putIfAbsent(shown(cells, "编号"), cells);
                }
            }
        }
        return rows;
    }

    private static String shown(Map<String, Cell> cells, String header) {
        Cell cell = cells.get(header);
        return cell == null ? "" : SHOWN.formatCellValue(cell);
    }

    /** The cell shows what the report shows; a number in it has no digits behind those shown, and where there is none, it holds none. */
    private static void number(Cell cell, Num number) {
        boolean numeric = cell.getCellType() == CellType.NUMERIC
                || cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC;
        String where = cell.getSheet().getSheetName() + " " + cell.getAddress();
        assertThat(SHOWN.formatCellValue(cell)).as(where).isEqualTo(number.shown());
        if (numeric) {
            assertThat(number.present()).as(where).isTrue();
            BigDecimal digits = new BigDecimal(number.shown().replaceAll("[^-.0-9]", ""));
            assertThat(BigDecimal.valueOf(cell.getNumericCellValue())).as(where)
                    .isEqualByComparingTo(number.shown().endsWith("%") && cell.getCellStyle().getDataFormatString().equals("0.0%")
                            ? digits.movePointLeft(2) : digits);
        }
    }

    private void pdf() throws IOException {
        StringBuilder all = new StringBuilder();
        try (PdfReader reader = new PdfReader(Files.readAllBytes(folder.resolve(report.title() + ".pdf")))) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                all.append(extractor.getTextFromPage(page));
            }
        }
        String text = squeezed(all.toString());
        for (List<Count> counts : List.of(report.summary().verdicts(), report.summary().taskStates(), report.summary().projectStates(),
                report.summary().commitmentVerdicts())) {
            counts.stream().filter(c -> !c.key().equals("未报送") && !c.key().equals("NOT_ASSESSABLE"))
                    .forEach(c -> assertThat(text).contains(c.word() + c.number() + "项"));
        }
        List<String> starts = report.indicators().stream().map(r -> squeezed(r.indicator().number() + r.indicator().star() + r.indicator().name())).toList();
        List<String> pieces = pieces(text, starts);
        for (int i = 0; i < starts.size(); i++) {
            IndicatorRow row = report.indicators().get(i);
            String start = starts.get(i);
            List<String> own = pieces.stream().filter(p -> p.startsWith(start)).toList();
            says(own, "最新值、评价", row.achieved().shown(), row.verdict());
            says(own, "评价、预警", row.verdict(), "■" + row.warning());
            says(own, "各期", row.figures().stream().filter(f -> f.source() != null).map(f -> f.number().shown()).toArray(String[]::new));
        }
        row(text, report.tasks().stream().filter(r -> !r.state().equals("未报送")).map(r -> List.of(r.task().name(), r.lead(), r.state())).toList());
        row(text, report.projects().stream().filter(r -> !r.state().equals("未报送"))
                .map(r -> List.of(r.project().name(), r.lead(), r.done().shown(), r.state())).toList());
        row(text, report.commitments().stream().filter(r -> !r.standing().equals(CommitmentRow.STATED) && !r.standing().equals("NOT_ASSESSABLE"))
                .map(r -> List.of(r.commitment().subject(), r.commitment().wording(), r.lead(), r.achieved().shown(), r.verdict())).toList());
    }

    /** The text cut before each of {@code starts}. */
    private static List<String> pieces(String text, List<String> starts) {
        String any = starts.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return List.of(text.split("(?=" + any + ")"));
    }

    /** One of an indicator's rows says {@code words} in this order. */
    private static void says(List<String> rows, String what, String... words) {
        Pattern inOrder = Pattern.compile(Stream.of(words).map(w -> Pattern.quote(squeezed(w))).collect(Collectors.joining(".{0,60}?")));
        assertThat(rows).as(what).anyMatch(row -> inOrder.matcher(row).find());
    }

    /** For each of {@code rows} the text has its words close together and in this order. */
    private static void row(String text, List<List<String>> rows) {
        for (List<String> words : rows) {
            assertThat(Pattern.compile(words.stream().map(w -> Pattern.quote(squeezed(w))).collect(Collectors.joining(".{0,60}?"))).matcher(text).find())
                    .as("a row says " + words).isTrue();
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
