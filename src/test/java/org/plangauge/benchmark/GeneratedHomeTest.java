package org.plangauge.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.catalogue.Catalogue;
import org.plangauge.checks.Finding;
import org.plangauge.checks.FindingCode;
import org.plangauge.checks.Inspection;
import org.plangauge.checks.Inspector;
import org.plangauge.plan.Plan;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.Statement;
import org.plangauge.submission.Submission;
import org.plangauge.workbook.Limits;
import org.plangauge.workbook.WorkbookReader;

/** What is measured over has to be what a night is about: filled forms that are taken. */
class GeneratedHomeTest {

    private static final GeneratedHome GENERATED = new GeneratedHome(2, 3, 14, 4);

    @TempDir
    private static Path home;
    private static List<Plan> plans = List.of();

    @BeforeAll
    static void generate() throws IOException {
        GENERATED.write(home, Path.of("templates"));
        plans = List.of(plan("county-000"), plan("county-001"));
    }

    @Test
    void everyWorkbookOfEveryPlanIsTakenWithAllItsFiguresAndAnswers() throws IOException {
        List<Inspection> all = inspected(false);
        assertThat(all).hasSize(GENERATED.workbooks());
        assertThat(all).allSatisfy(i -> assertThat(i.submission()).as(i.findings().toString()).isPresent());
        Map<String, Integer> sent = new TreeMap<>();
        for (Inspection inspection : all) {
            Submission submission = inspection.submission().orElseThrow();
            sent.merge(submission.planId() + " " + submission.department().shortName(), 1, Integer::sum);
            assertThat(submission.figures()).hasSizeGreaterThanOrEqualTo(6);
            assertThat(submission.statements()).extracting(Statement::form)
                    .contains(FormSheet.INDICATORS, FormSheet.TASKS, FormSheet.PROJECTS);
        }
        assertThat(sent.values()).containsOnly(4);
        assertThat(sent).hasSize(6);
    }

    @Test
    void onlyTheIndicatorThatIsSaidToBeOnCourseAgainstItsFiguresIsAskedAbout() throws IOException {
        assertThat(inspected(false)).flatExtracting(Inspection::findings).extracting(Finding::code)
                .containsOnly(FindingCode.SELF_ASSESSMENT_CONTRADICTS);
    }

    @Test
    void whatIsSentAgainIsTakenToo() throws IOException {
        GENERATED.change(home, 13, 1, true);
        List<Inspection> changed = inspected(true);
        assertThat(changed).hasSize(3);
        assertThat(changed).allSatisfy(i -> assertThat(i.submission()).as(i.findings().toString()).isPresent());
        assertThat(changed).map(i -> i.submission().orElseThrow()).extracting(s -> s.planId() + " " + s.department().shortName())
                .containsExactlyInAnyOrder("county-000 第1局", "county-001 第1局", "county-000 第2局");
    }

    private static Plan plan(String id) {
        Plan plan = Catalogue.read(home.resolve("seeds").resolve(id)).plan();
        if (plan == null) {
            throw new IllegalStateException(id + " has faults");
        }
        return plan;
    }

    private static List<Inspection> inspected(boolean corrections) throws IOException {
        Inspector inspector = new Inspector(plans);
        List<Inspection> all = new ArrayList<>();
        for (Path file : Sent.workbooks(home)) {
            if (file.toString().contains("更正") == corrections) {
                WorkbookReader.Read read = new WorkbookReader(Limits.DEFAULT).read(file, file.getFileName().toString(), file.toString());
                if (read.workbook() == null) {
                    throw new IllegalStateException(file + ": " + read.findings());
                }
                all.addAll(inspector.examine(read.workbook()).withoutHistory());
            }
        }
        return all;
    }
}
