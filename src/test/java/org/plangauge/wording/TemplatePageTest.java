package org.plangauge.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.plangauge.board.BoardPage;
import org.plangauge.board.ReceiptPage;
import org.plangauge.delivery.ReportNews;
import org.plangauge.delivery.ReturnedNews;
import org.plangauge.evidence.EvidencePage;
import org.plangauge.report.PlanReport;
import org.plangauge.report.chart.Charts;
import org.plangauge.report.web.Pictures;

/**
 * Holds the planning office's page on its templates, {@code templates/说明.md}, to what there is. Each failure says which line
 * to add or to take out.
 */
class TemplatePageTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final Path PAGE = TEMPLATES.resolve("说明.md");

    private static final Vocabulary VOCABULARY = new Vocabulary(List.of(PlanReport.class, Charts.class, Pictures.class, BoardPage.class,
            ReceiptPage.class, ReportNews.class, ReturnedNews.class, EvidencePage.class));

    private static final Pattern HEADING = Pattern.compile("#{2,3} .*`([\\w./]+)`.*");
    private static final Pattern LINE = Pattern.compile("\\| `([^`]+)` \\| (.+?) \\| (.+) \\|");
    private static final Pattern DEFINED = Pattern.compile("<#(macro|function) ([^>]+)>");
    private static final Pattern EXPRESSION = Pattern.compile("<#--[\\s\\S]*?-->|\\$\\{[^}]*}|<[#@](?:\"(?:[^\"\\\\]|\\\\.)*\"|->|[^>\"])*>");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern ASKED = Pattern.compile("(?<=[\\w)\\]])\\.([A-Za-z]\\w*)");
    private static final Pattern KEY = Pattern.compile("\"(\\w+)\"\\s*:");
    private static final Pattern ASSIGNED = Pattern.compile("(\\w+)\\s*=(?!=)");

    @Test
    void everyNameOfEveryRecordStandsInThePageWithItsType() throws IOException {
        Map<String, Map<String, String>> page = page();
        List<String> wrong = new ArrayList<>();
        VOCABULARY.records().forEach((type, names) -> wrong.addAll(differences("### `" + type + "`", names, page.get(type))));
        assertThat(wrong).as("what to do in " + PAGE).isEmpty();
    }

    @Test
    void everyMacroAndFunctionStandsInThePageWithWhatItTakes() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String file : List.of("macros.ftlh", "board/macros.ftlh")) {
            Map<String, String> defined = new TreeMap<>();
            String text = Files.readString(TEMPLATES.resolve(file));
            DEFINED.matcher(text).results().forEach(m -> defined.put(m.group(2), m.group(1).equals("macro") ? "宏" : "函数"));
            Matcher first = Pattern.compile("(?m)^<#assign ((?:\"[^\"]*\"|->|[^>\"])*)>").matcher(text);
            if (first.find()) {
                ASSIGNED.matcher(TEXT.matcher(first.group(1)).replaceAll("")).results().forEach(m -> defined.put(m.group(1), "变量"));
            }
            wrong.addAll(differences("### `" + file + "`", defined, page().get(file)));
        }
        assertThat(wrong).as("what to do in " + PAGE).isEmpty();
    }

    @Test
    void everyFileStandsInThePage() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String file : templates()) {
            files.put(file, "文件");
        }
        assertThat(differences("## `templates`", files, page().get("templates"))).as("what to do in " + PAGE).isEmpty();
    }

    @Test
    void everyNameThatATemplateAsksForStandsInThePage() throws IOException {
        Set<String> known = new HashSet<>(Set.of("year", "month", "day"));
        page().values().forEach(names -> names.keySet().forEach(name -> known.add(name.split(" ")[0])));
        List<String> unknown = new ArrayList<>();
        for (String file : templates()) {
            String text = Files.readString(TEMPLATES.resolve(file));
            for (MatchResult expression : EXPRESSION.matcher(text).results().filter(e -> !e.group().startsWith("<#--")).toList()) {
                KEY.matcher(expression.group()).results().forEach(key -> known.add(key.group(1)));
                ASKED.matcher(TEXT.matcher(expression.group()).replaceAll("\"\"")).results().filter(asked -> !known.contains(asked.group(1)))
                        .forEach(asked -> unknown.add(file + ", line " + (text.substring(0, expression.start()).chars().filter(c -> c == '\n').count() + 1) + ": ."
                                + asked.group(1)));
            }
        }
        assertThat(unknown).as("asked for by templates, but not in " + PAGE).isEmpty();
    }

    @Test
    void everyLineSaysWhatItMeans() throws IOException {
        assertThat(Files.readAllLines(PAGE).stream().map(LINE::matcher).filter(Matcher::matches).map(m -> m.group(3)))
                .hasSizeGreaterThan(200).allMatch(meaning -> meaning.matches(".*\\p{IsHan}.*") && !meaning.contains("（含义）"));
    }

    /** What to do so that a section of the page says {@code wanted}, by name and type. */
    private static List<String> differences(String heading, Map<String, String> wanted, Map<String, String> there) {
        if (there == null) {
            there = Map.of();
        }
        List<String> todo = new ArrayList<>();
        for (Map.Entry<String, String> name : wanted.entrySet()) {
            String stands = there.get(name.getKey());
            String line = "| `" + name.getKey() + "` | " + name.getValue() + " | ";
            if (stands == null) {
                todo.add("under " + heading + " add:  " + line + "（含义） |");
            } else if (!stands.equals(name.getValue())) {
                todo.add("under " + heading + " change to:  " + line + "… |  (there it says: " + stands + ")");
            }
        }
        there.keySet().stream().filter(name -> !wanted.containsKey(name)).forEach(name -> todo.add("under " + heading + " take out:  | `" + name + "` |"));
        return todo;
    }

    /** Name and type of every line of the page, by the name in code that its section's heading has. */
    private static Map<String, Map<String, String>> page() throws IOException {
        Map<String, Map<String, String>> sections = new TreeMap<>();
        String section = "";
        for (String line : Files.readAllLines(PAGE)) {
            Matcher heading = HEADING.matcher(line);
            Matcher named = LINE.matcher(line);
            if (heading.matches()) {
                section = heading.group(1);
            } else if (line.startsWith("## ")) {
                section = "";
            } else if (named.matches()) {
                sections.computeIfAbsent(section, s -> new TreeMap<>()).put(named.group(1), named.group(2));
            }
        }
        return sections;
    }

    private static List<String> templates() throws IOException {
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            return all.filter(f -> Files.isRegularFile(f) && !f.equals(PAGE)).map(f -> TEMPLATES.relativize(f).toString().replace('\\', '/')).sorted().toList();
        }
    }
}
