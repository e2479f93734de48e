package org.plangauge.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plangauge.plan.AnnualTarget;
import org.plangauge.plan.Commitment;
import org.plangauge.plan.CrossCheck;
import org.plangauge.plan.AuxiliarySeries;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Locality;
import org.plangauge.plan.Plan;
import org.plangauge.plan.PlanHeading;
import org.plangauge.plan.Project;
import org.plangauge.plan.Task;

/** Reads plans from folders of tables. A wrong one is refused whole, with every fault named. */
public final class Catalogue {

    private static final Set<String> FILES = Set.of(PlanYaml.FILE, "indicators.csv", "departments.csv", "units.csv", "commitments.csv",
            "tasks.csv", "projects.csv", "annual-targets.csv", "series.csv", CheckTable.FILE);

    private Catalogue() {}

    /** Folders under {@code seeds} that hold a {@code plan.yaml}, by name. */
    public static List<Path> plansUnder(Path seeds) {
        if (!Files.isDirectory(seeds)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(seeds)) {
            return folders.filter(f -> Files.exists(f.resolve(PlanYaml.FILE))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + seeds, e);
        }
    }

    /**
     * Reads the plan in {@code folder}.
     *
     * @throws UncheckedIOException when a file is there and cannot be read
     */
    public static CatalogueReading read(Path folder) {
        Faults faults = new Faults();
        List<Path> files = files(folder);
        files.stream().map(f -> f.getFileName().toString()).filter(f -> !FILES.contains(f))
                .forEach(f -> faults.file(f, "an unknown table",
                        "one of " + String.join(", ", FILES.stream().sorted().toList())));
        PlanYaml yaml = PlanYaml.read(folder, faults);
        int firstYear = yaml.heading().map(PlanHeading::firstYear).orElse(1900);
        int lastYear = yaml.heading().map(PlanHeading::lastYear).orElse(2999);
        DepartmentTable departments = DepartmentTable.read(folder, faults);
        Table indicatorTable = IndicatorTable.table(folder, faults);
        Table seriesTable = SeriesTable.table(folder, faults);
        Codes codes = new Codes("编号");
        Formulas formulas = new Formulas(Stream.concat(indicatorTable.rows().stream(), seriesTable.rows().stream()).toList());
        List<Indicator> indicators = IndicatorTable.read(indicatorTable, codes, new References(indicatorTable, seriesTable), formulas,
                departments, yaml.heading().map(PlanHeading::baselineYear).orElse(0));
        List<AuxiliarySeries> auxiliaries = SeriesTable.read(seriesTable, codes, departments, formulas);
        formulas.check(indicatorTable.complete() && seriesTable.complete());
        List<Locality> localities = LocalityTable.read(folder, faults);
        List<Task> tasks = TaskTable.read(folder, departments, faults);
        List<Project> projects = ProjectTable.read(folder, departments, faults);
        List<Commitment> commitments = CommitmentTable.read(folder, departments, firstYear, faults);
        List<AnnualTarget> annualTargets = AnnualTargetTable.read(folder, indicators, indicatorTable.complete(), firstYear, lastYear,
                faults);
        Set<String> figures = Stream.of(codesOf(indicatorTable.rows()), codesOf(seriesTable.rows()), commitments.stream().map(Commitment::code))
                .flatMap(c -> c).collect(Collectors.toSet());
        List<CrossCheck> checks = CheckTable.read(folder, figures::contains, faults.all().isEmpty(), departments, faults);
        if (!faults.all().isEmpty()) {
            return new CatalogueReading(null, faults.all());
        }
        Plan plan = new Plan(yaml.heading().orElseThrow(), yaml.reports(), yaml.tolerances(), yaml.words(), indicators, auxiliaries, departments.all(),
                localities, commitments, tasks, projects, annualTargets, checks, version(files));
        return new CatalogueReading(plan, List.of());
    }

    private static Stream<String> codesOf(List<TableRow> rows) {
        return rows.stream().map(row -> row.code("编号"));
    }

    /** The tables and the heading in a folder, by name; other files, such as notes, are none of ours. */
    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> isOurs(f.getFileName().toString())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + folder, e);
        }
    }

    /** Hidden and temporary files are none. */
    private static boolean isOurs(String name) {
        return name.equals(PlanYaml.FILE) || name.toLowerCase(Locale.ROOT).endsWith(".csv") && !name.startsWith(".")
                && !name.startsWith("~");
    }

    private static String version(List<Path> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                digest.update((file.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the catalogue", e);
        }
    }
}
