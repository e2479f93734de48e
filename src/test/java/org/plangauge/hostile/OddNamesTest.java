package org.plangauge.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whatever a file is called, it is read, answered, linked to, and answered only once. */
@Execution(ExecutionMode.CONCURRENT)
class OddNamesTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)\"");

    @TempDir
    private Path root;

    @Test
    void everyFileIsReturnedAndLinkedToWhateverItsNameAndASecondNightChangesNothing() throws Exception {
        Night night = new Night(root);
        for (int i = 0; i < OddNames.ALL.size(); i++) {
            int number = i;
            String name = OddNames.ALL.get(i);
            night.drop(name, name.endsWith(".csv") ? ("报送单位：,某某局" + i + "\n编号,指标,2020\nT1-07,x,1").getBytes(StandardCharsets.UTF_8)
                    : new RawWorkbook().edit(RawWorkbook.TEXTS, text -> text.replace("区科技局", "某某局" + number)).bytes());
        }
        Night.Ended ended = night.run();
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.summary()).startsWith(OddNames.ALL.size() + " workbooks found, " + OddNames.ALL.size() + " new; ");
        assertThat(ended.said().lines()).as("nobody writes a line of our log").allMatch(line ->
                line.matches("\\d\\d:\\d\\d:\\d\\d (INFO|WARN) .*|\\d+ workbooks found.*"));
        Map<String, String> output = night.files(night.home().input(), night.home().var(), night.home().seeds(), night.home().templates());
        assertThat(output.keySet().stream().filter(f -> f.startsWith("home/output/returned/") && !f.endsWith("/.index")))
                .hasSize(OddNames.ALL.size())
                .allMatch(f -> f.getBytes(StandardCharsets.UTF_8).length <= 255, "short enough for a file system");
        links(night.home().board().resolve("index.html"));
        try (Stream<Path> receipts = Files.list(night.home().receipts())) {
            List<Path> all = receipts.toList();
            assertThat(all).hasSize(OddNames.ALL.size());
            for (Path receipt : all) {
                links(receipt);
            }
        }
        Night.Ended second = night.run();
        assertThat(second.code()).as(second.said()).isZero();
        assertThat(second.said()).as("nothing is returned anew").doesNotContain("returned ");
        assertThat(night.files(night.home().input(), night.home().var(), night.home().seeds(), night.home().templates())).isEqualTo(output);
    }

    /** The page is XML, and whatever it links to is there and below {@code output/}. */
    private void links(Path page) throws Exception {
        String text = Files.readString(page, StandardCharsets.UTF_8);
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile());
        assertThat(text).doesNotContain("<script");
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            Path target = page.getParent().resolve(URLDecoder.decode(link.group(1).replace("+", "%2B"), StandardCharsets.UTF_8))
                    .normalize();
            assertThat(target).as(page + " links to").exists().startsWith(root.resolve("home/output"));
        }
    }
}
