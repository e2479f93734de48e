package org.plangauge.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.plan.Plan;
import org.plangauge.samples.FormFilling;
import org.plangauge.samples.Samples;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormSheet;
import org.plangauge.workbook.FormWriter;

/**
 * Good files damaged at random, but each time the same: every one is accepted or has findings, none makes us fail, and no figure
 * is taken that does not stand in its cell and beside its indicator's code or name. More of them: {@code -Dplangauge.damaged=20000}.
 */
class DamageTest {

    private static final int EACH = Integer.getInteger("plangauge.damaged", 500);

    @TempDir
    private Path folder;

    private record Good(String file, byte[] bytes) {}

    /** The whole form stands last: it takes longest to save. */
    private static final List<Good> WORKBOOKS = List.of(new Good("统计局.xlsx", Grid.workbook("指标", Grid.GOOD, w -> {})),
            new Good("统计局.xls", FileOddities.old(w -> {})), new Good("统计局.xlsx", form()));
    private static final List<Good> FILES = Stream.concat(WORKBOOKS.stream(), Stream.of(
            new Good("统计局.xlsx", FileOddities.strict(WORKBOOKS.getFirst().bytes())), new Good("统计局.csv", Oddity.utf8(FileOddities.CSV)),
            new Good("统计局.csv", FileOddities.CSV.getBytes(Charset.forName("GB18030"))))).toList();

    private static byte[] form() {
        return Grid.saved(new XSSFWorkbook(), workbook -> {
            new FormWriter(Samples.plan()).fill((XSSFWorkbook) workbook, Samples.STATISTICS, 2023, List.of());
            FormFilling filling = new FormFilling(workbook);
            filling.set(FormSheet.INDICATORS, "S-01", "2021", "8.1");
            filling.set(FormSheet.INDICATORS, "S-05", "2022", "2.90");
            filling.set(FormSheet.INDICATORS, "S-03", "2021", "2以上");
            filling.set(FormSheet.ASSIGNED_TARGETS, "S-06", "下达目标", "3.2");
        });
    }

    @Test
    void theFilesAreGoodBeforeTheyAreDamaged() {
        for (Good good : FILES) {
            Outcome outcome = Outcome.of(folder, good.file(), good.bytes());
            assertThat(outcome.findings()).as(good.file()).isEmpty();
            assertThat(outcome.accepted()).as(good.file()).hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void damagedBytesAreFindingsOrFiguresThatStandThere() throws IOException {
        int accepted = 0;
        for (int seed = 0; seed < EACH; seed++) {
            Random random = new Random(seed);
            Good good = FILES.get(seed % FILES.size());
            byte[] other = FILES.get(random.nextInt(FILES.size())).bytes();
            accepted += holds("bytes " + seed, good.file(), ByteDamage.of(good.bytes(), other, random));
        }
        assertThat(accepted).as("figures that survive, or the test tests nothing").isGreaterThan(EACH / 2);
    }

    @Test
    void damagedCellsAreFindingsOrFiguresThatStandThere() throws IOException {
        int accepted = 0;
        for (int seed = 0; seed < EACH; seed++) {
            Good good = seed % 5 == 0 ? WORKBOOKS.getLast() : WORKBOOKS.get(seed % 2);
            accepted += holds("cells " + seed, good.file(), CellDamage.of(good.bytes(), new Random(seed)));
        }
        assertThat(accepted).as("figures that survive, or the test tests nothing").isGreaterThan(EACH);
    }

    /** @return how many figures were taken */
    private int holds(String damage, String file, byte[] bytes) throws IOException {
        try {
            return taken(Outcome.of(folder, file, bytes), bytes);
        } catch (IOException | RuntimeException | Error e) {
            Path kept = Files.write(Path.of("target", damage.replace(' ', '-') + "-" + file), bytes);
            return fail(damage + " of " + file + ", kept as " + kept, e);
        }
    }

    private static int taken(Outcome outcome, byte[] bytes) throws IOException {
        List<Figure> figures = outcome.accepted();
        assertThat(!outcome.findings().isEmpty() || outcome.inspections().stream().allMatch(i -> i.submission().isPresent()))
                .as("accepted, or fault found with it").isTrue();
        if (!figures.isEmpty()) {
            SecondReader second = SecondReader.of(bytes);
            for (Figure figure : figures) {
                assertThat(second.holds(figure.cell().sheet(), figure.cell().cell(), figure.reading().verbatim()))
                        .as("%s stands in %s", figure.reading().verbatim(), figure.cell()).isTrue();
                assertThat(second.rowSays(figure.cell().sheet(), figure.cell().cell(), names(figure)))
                        .as("%s stands in the row of %s", figure.code(), figure.cell()).isTrue();
            }
        }
        return figures.size();
    }

    private static List<String> names(Figure figure) {
        Plan plan = Samples.plan();
        List<String> names = new ArrayList<>(List.of(figure.code()));
        plan.indicator(figure.code()).ifPresent(i -> names.add(i.name()));
        plan.commitments().stream().filter(c -> c.code().equals(figure.code())).forEach(c -> names.add(c.subject()));
        return names;
    }
}
