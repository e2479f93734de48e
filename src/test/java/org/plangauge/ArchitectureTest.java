package org.plangauge;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms as the package page draws them: a room may use rooms below it, never above; edge rooms never use each other, but for {@code wording}. */
@AnalyzeClasses(packages = "org.plangauge", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] CORE = rooms("value", "plan", "submission", "checks", "aggregation", "assessment", "report", "report.chart");

    @ArchTest
    static final ArchRule VALUE_STANDS_ALONE = room("value").uses();

    @ArchTest
    static final ArchRule PLAN = room("plan").uses("value");

    @ArchTest
    static final ArchRule SUBMISSION = room("submission").uses("value", "plan");

    @ArchTest
    static final ArchRule CHECKS = room("checks").uses("value", "plan", "submission");

    @ArchTest
    static final ArchRule AGGREGATION = room("aggregation").uses("value", "plan", "submission");

    @ArchTest
    static final ArchRule ASSESSMENT = room("assessment").uses("value", "plan", "submission", "aggregation");

    @ArchTest
    static final ArchRule REPORT = room("report").uses("value", "plan", "submission", "checks", "aggregation", "assessment");

    @ArchTest
    static final ArchRule REPORT_CHART = room("report.chart").uses("value", "plan", "report");

    @ArchTest
    static final ArchRule CATALOGUE = room("catalogue").uses("value", "plan");

    @ArchTest
    static final ArchRule WORKBOOK = room("workbook").uses("value", "plan", "submission", "checks", "aggregation", "assessment", "report");

    @ArchTest
    static final ArchRule LEDGER = room("ledger").uses("value", "plan", "submission", "checks", "aggregation", "assessment", "report");

    @ArchTest
    static final ArchRule REPORT_DATA = room("report.data").uses("value", "plan", "checks", "report", "assessment");

    @ArchTest
    static final ArchRule REPORT_EXCEL = room("report.excel").uses("value", "plan", "report", "assessment");

    @ArchTest
    static final ArchRule REPORT_PDF = room("report.pdf").uses("value", "plan", "report", "report.chart", "assessment", "wording");

    @ArchTest
    static final ArchRule REPORT_WEB = room("report.web").uses("report", "report.chart", "wording");

    @ArchTest
    static final ArchRule WORDING = room("wording").uses("value");

    @ArchTest
    static final ArchRule SETTINGS = room("settings").uses();

    @ArchTest
    static final ArchRule BOARD = room("board").uses("value", "plan", "submission", "checks", "aggregation", "assessment", "report", "wording");

    @ArchTest
    static final ArchRule DELIVERY = room("delivery").uses("value", "plan", "checks", "submission", "report", "wording");

    @ArchTest
    static final ArchRule EVIDENCE = room("evidence").uses("value", "plan", "report", "wording");

    @ArchTest
    static final ArchRule NOBODY_BELOW_USES_THE_COMMAND_LINE = noClasses().that(not(resideInAPackage("org.plangauge.command")))
            .should().dependOnClassesThat().resideInAPackage("org.plangauge.command");

    @ArchTest
    static final ArchRule THE_CORE_IS_PLAIN_JAVA = classes().that().resideInAnyPackage(CORE).should()
            .onlyDependOnClassesThat(resideInAnyPackage(plus(CORE, "java..",
            "org.jspecify.annotations"))).because("style.md, part 4: the core is JDK only");

    @ArchTest
    static final ArchRule THE_CORE_READS_NO_FILES = noClasses().that().resideInAnyPackage(CORE).should().dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.sql..", "java.net..",
            "javax..").because("files, databases and networks are at the edge");

    @ArchTest
    static final ArchRule THE_CORE_HAS_NO_CLOCK = noClasses().that().resideInAnyPackage(CORE).should().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(java.time.LocalDateTime.class, "now").orShould().callMethod(java.time.Instant.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis").because("the date is an input");

    @ArchTest
    static final ArchRule SPRING = confined("org.springframework..", "command", "batch", "ledger", "settings");

    @ArchTest
    static final ArchRule POI = confined("org.apache.poi..", "workbook", "report.excel");

    @ArchTest
    static final ArchRule OPENPDF = confined("org.openpdf..", "report.pdf");

    @ArchTest
    static final ArchRule FREEMARKER = confined("freemarker..", "wording");

    @ArchTest
    static final ArchRule SQL = confined("java.sql..", "ledger");

    @ArchTest
    static final ArchRule JACKSON = confined("tools.jackson..", "report.data");

    @ArchTest
    static final ArchRule CSV = confined("de.siegmar..", "catalogue", "report.data", "workbook");

    @ArchTest
    static final ArchRule EVALEX = confined("com.ezylang..", "catalogue");

    @ArchTest
    static final ArchRule MAIL = confined("jakarta.mail..", "delivery");

    @ArchTest
    static final ArchRule COMMONS_CLI = confined("org.apache.commons.cli..", "command");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("org.plangauge.(**)").should().beFreeOfCycles();

    /** A rule about what one room may use of the others. */
    private record Room(String name) {
        ArchRule uses(String... below) {
            List<String> allowed = new ArrayList<>(Arrays.asList(rooms(below)));
            allowed.add("org.plangauge." + name);
            return classes().that().resideInAPackage("org.plangauge." + name).should()
                    .onlyDependOnClassesThat(not(resideInAPackage("org.plangauge..")).or(resideInAnyPackage(allowed.toArray(String[]::new))));
        }
    }

    private static Room room(String name) {
        return new Room(name);
    }

    private static ArchRule confined(String library, String... rooms) {
        return noClasses().that().resideOutsideOfPackages(rooms(rooms)).should().dependOnClassesThat().resideInAnyPackage(library);
    }

    private static String[] rooms(String... names) {
        return Arrays.stream(names).map(name -> "org.plangauge." + name).toArray(String[]::new);
    }

    private static String[] plus(String[] some, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(some));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }
}
