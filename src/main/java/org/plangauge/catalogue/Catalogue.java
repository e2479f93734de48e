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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.plangauge.plan.Commitment;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Locality;
import org.plangauge.plan.Plan;
import org.plangauge.plan.PlanHeading;
import org.plangauge.plan.Project;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.Task;

/** Reads plans from folders of tables. A wrong one is refused whole, with every fault named. */
public final class Catalogue {

    private static final Set<String> FILES = Set.of(PlanYaml.FILE, "indicators.csv", "departments.csv", "units.csv", "commitments.csv", "tasks.csv", "projects.csv",
            "annual-targets.csv");

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
                .forEach(f -> faults.file(f, "a table this version does not read", "one of " + String.join(", ", FILES.stream().sorted().toList())));
        Optional<PlanYaml> yaml = PlanYaml.read(folder, faults);
        DepartmentTable departments = DepartmentTable.read(folder, faults);
        List<Indicator> indicators = IndicatorTable.read(folder, departments, faults);
        List<Locality> localities = LocalityTable.read(folder, faults);
        List<Task> tasks = TaskTable.read(folder, departments, faults);
        List<Project> projects = ProjectTable.read(folder, departments, faults);
        List<Commitment> commitments = CommitmentTable.read(folder, departments, faults);
        if (yaml.isEmpty()) {
            return new CatalogueReading(null, faults.all());
        }
        PlanHeading heading = yaml.get().heading(folder.toAbsolutePath().normalize().getFileName().toString());
        List<ReportDue> reports = yaml.get().reports(heading);
        Plan plan = new Plan(heading, reports, yaml.get().tolerances(), yaml.get().words(), indicators, departments.all(), localities, commitments, tasks, projects,
                AnnualTargetTable.read(folder, indicators, heading, faults), version(files));
        return new CatalogueReading(faults.all().isEmpty() ? plan : null, faults.all());
    }

    /** The tables and the heading in a folder, by name; other files, such as notes, are none of ours. */
    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().equals(PlanYaml.FILE) || f.getFileName().toString().endsWith(".csv")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + folder, e);
        }
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
