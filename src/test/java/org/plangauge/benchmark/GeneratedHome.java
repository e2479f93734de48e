package org.plangauge.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.plangauge.catalogue.Catalogue;
import org.plangauge.plan.Plan;

/**
 * A home of any number of workbooks: plans of fifty departments, each of which has sent the forms of 2021, of 2022, of the mid-term
 * evaluation, and that one again, a day between each. The same numbers always make the same home, file times included.
 *
 * @param plans       how many plans
 * @param departments in each plan
 * @param indicators  in each plan
 * @param forms       how many forms each department has sent, 1 to 4
 */
public record GeneratedHome(int plans, int departments, int indicators, int forms) {

    private static final String CORRECTIONS = "更正";
    private static final int FIRST_CORRECTION = 100;
    /** Years of the forms, in the order in which they are sent; a department that sends fewer has sent the last of them. */
    private static final int[] YEARS = {2021, 2022, 2023, 2023};
    private static final Instant FIRST_SENT = Instant.parse("2023-07-10T01:00:00Z");

    /** The home of a benchmark by its number of workbooks: 20, 200, and any multiple of 200. */
    static GeneratedHome of(int workbooks) {
        return workbooks <= 50 ? new GeneratedHome(1, workbooks, 32, 1) : new GeneratedHome(Math.max(1, workbooks / 200), 50, 60, 4);
    }

    /** Arguments: the folder, then the number of workbooks, or plans, departments, indicators and forms. */
    public static void main(String[] arguments) throws IOException {
        int[] numbers = Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray();
        GeneratedHome home = numbers.length == 1 ? of(numbers[0]) : new GeneratedHome(numbers[0], numbers[1], numbers[2], numbers[3]);
        home.write(Path.of(arguments[0]), Path.of("templates"));
    }

    int workbooks() {
        return plans * departments * forms;
    }

    public void write(Path home, Path templates) throws IOException {
        copy(templates, home.resolve("templates"));
        for (int p = 0; p < plans; p++) {
            new GeneratedPlan(p, departments, indicators).write(home.resolve("seeds"));
        }
        Plan first = Catalogue.read(home.resolve("seeds").resolve(new GeneratedPlan(0, departments, indicators).id())).plan();
        if (first == null) {
            throw new IllegalStateException("the generated plan has faults: "
                    + Catalogue.read(home.resolve("seeds").resolve("county-000")).faults());
        }
        for (int d = 0; d < departments; d++) {
            for (int f = 0; f < forms; f++) {
                GeneratedForms department = new GeneratedForms(first, first.departments().get(d), YEARS[YEARS.length - forms + f]);
                for (int p = 0; p < plans; p++) {
                    GeneratedPlan plan = new GeneratedPlan(p, departments, indicators);
                    Path folder = Files.createDirectories(home.resolve("input").resolve(plan.id()).resolve("第" + (f + 1) + "次"));
                    send(folder.resolve(GeneratedPlan.department(d) + ".xlsx"), department.of(plan, f, 0), f);
                }
            }
        }
    }

    /**
     * Sends {@code share} per cent of the workbooks again, at least one, with other figures; each {@code round}, from 1, has its own.
     *
     * @param everywhere of the first department in every plan, then of the second; else of all departments in as few plans as have enough
     */
    public void change(Path home, int share, int round, boolean everywhere) throws IOException {
        Plan first = Catalogue.read(home.resolve("seeds").resolve("county-000")).plan();
        if (first == null) {
            throw new IllegalStateException("no generated plan in " + home);
        }
        int changed = Math.max(1, workbooks() * share / 100);
        int touched = everywhere ? plans : Math.ceilDiv(changed, departments);
        for (int d = 0; d * touched < changed; d++) {
            GeneratedForms department = new GeneratedForms(first, first.departments().get(d % departments), YEARS[YEARS.length - 1]);
            for (int p = 0; p < Math.min(touched, changed - d * touched); p++) {
                GeneratedPlan plan = new GeneratedPlan(p, departments, indicators);
                Path folder = Files.createDirectories(home.resolve("input").resolve(CORRECTIONS + round).resolve(plan.id()));
                send(folder.resolve((d + 1) + ".xlsx"), department.of(plan, FIRST_CORRECTION * round + d, round), forms + round);
            }
        }
    }

    private static void send(Path file, byte[] workbook, int day) throws IOException {
        Files.write(file, workbook);
        Files.setLastModifiedTime(file, FileTime.from(FIRST_SENT.plus(day, ChronoUnit.DAYS)));
    }

    static void copy(Path from, Path to) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(from)) {
            walk.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }
}
