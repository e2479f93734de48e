package org.plangauge.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.plangauge.plan.PlanHeading;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;
import org.plangauge.plan.Tolerances;
import org.plangauge.plan.VerdictWords;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * plan.yaml, required: what is said of the plan as a whole.
 *
 * <pre>
 *  id                                    required  the name of the folder: hailing-14
 *  title, shortTitle                     required  on covers, and in sentences: “十四五”规划纲要
 *  region, issuingBody                   required  某某市某某区, 某某区人民政府
 *  baselineYear, firstYear, lastYear     required  2020, 2021, 2025; the baseline year is the one before the first
 *  reports                               required  the evaluations, each with type (annual, mid-term, final) and asOf (2023-06-30),
 *                                                  and optionally collectBy (2023-08-31), the last day for departments to report
 *  demonstration                         optional  true where the reported figures are a demonstration
 *  source, figuresNote, assignmentNote, starNote, contact    optional  printed in forms and reports
 *  tolerances                            optional  ahead 10, shortfall 5, exceeded 5, approximate 5, farShort 10, in per cent
 *  words                                 optional  progress: reachedEarly, ahead, onTrack, behind, notAssessable;
 *                                                  final: exceeded, met, nearlyMet, missed, notAssessable
 * </pre>
 *
 * @param heading empty when there is no telling which years the plan is for
 */
record PlanYaml(Optional<PlanHeading> heading, List<ReportDue> reports, Tolerances tolerances, VerdictWords words) {

    static final String FILE = "plan.yaml";

    private static final PlanYaml NOTHING = new PlanYaml(Optional.empty(), List.of(), Tolerances.DEFAULT, VerdictWords.DEFAULT);

    static PlanYaml read(Path folder, Faults faults) {
        if (!Files.exists(folder.resolve(FILE))) {
            faults.file(FILE, "no such file", "the plan's heading");
            return NOTHING;
        }
        Optional<String> text = TextFile.read(folder.resolve(FILE));
        if (text.isEmpty()) {
            faults.file(FILE, "text that is neither UTF-8 nor GB18030", "UTF-8");
        }
        return text.flatMap(t -> parse(t, faults))
                .map(keys -> read(keys, folder.toAbsolutePath().normalize().getFileName().toString(), faults)).orElse(NOTHING);
    }

    private static Optional<PlanKeys> parse(String text, Faults faults) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(10);
        DumperOptions unused = new DumperOptions();
        try {
            if (new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new DatesAsText())
                    .load(text) instanceof Map<?, ?> map) {
                return Optional.of(new PlanKeys(FILE, "", map, faults));
            }
            faults.file(FILE, "no keys and values", "id, title, …");
        } catch (MarkedYAMLException e) {
            int row = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            faults.add(FILE, row, "", "text that is no YAML (" + e.getProblem() + ")", "keys and values");
        } catch (YAMLException e) {
            faults.file(FILE, "text that is no YAML (" + e.getMessage().lines().findFirst().orElse("") + ")", "keys and values");
        }
        return Optional.empty();
    }

    private static PlanYaml read(PlanKeys keys, String folder, Faults faults) {
        Optional<String> id = keys.text("id");
        if (id.isPresent() && !id.get().equals(folder)) {
            keys.fault("id", "the name of the folder, " + folder);
        }
        String title = keys.text("title").orElse("");
        String shortTitle = keys.text("shortTitle").orElse("");
        String region = keys.text("region").orElse("");
        String issuingBody = keys.text("issuingBody").orElse("");
        Optional<Integer> baseline = keys.year("baselineYear");
        Optional<Integer> first = keys.year("firstYear");
        Optional<Integer> last = keys.year("lastYear");
        if (first.isPresent() && baseline.isPresent() && baseline.get() != first.get() - 1) {
            keys.fault("baselineYear", "the year before firstYear, " + (first.get() - 1));
        }
        if (first.isPresent() && last.isPresent() && last.get() <= first.get()) {
            keys.fault("lastYear", "a year after firstYear, " + first.get());
            last = Optional.empty();
        }
        boolean demonstration = keys.flag("demonstration", false);
        PlanHeading read = new PlanHeading(id.orElse(""), title, shortTitle, region, issuingBody, baseline.orElse(0), first.orElse(0),
                last.orElse(0), demonstration, keys.text("source", ""), keys.text("figuresNote", ""), keys.text("assignmentNote", ""),
                keys.text("starNote", ""), keys.text("contact", ""));
        Optional<PlanHeading> heading = first.isPresent() && last.isPresent() ? Optional.of(read) : Optional.empty();
        List<ReportDue> reports = reports(keys.list("reports", "reports with type and asOf"), heading);
        PlanYaml file = new PlanYaml(heading, reports, tolerances(keys.keys("tolerances")), words(keys.keys("words")));
        keys.refuseOthers();
        return file;
    }

    private static List<ReportDue> reports(List<PlanKeys> list, Optional<PlanHeading> heading) {
        List<ReportDue> reports = new ArrayList<>();
        for (PlanKeys keys : list) {
            Optional<ReportType> type = keys.text("type").flatMap(ReportType::of);
            if (type.isEmpty() && keys.has("type")) {
                keys.fault("type", "annual, mid-term or final");
            }
            Optional<LocalDate> asOf = keys.date("asOf");
            if (asOf.isPresent() && heading.isPresent() && !within(asOf.get(), heading.get())) {
                keys.fault("asOf", "a day from " + heading.get().firstYear() + "-01-01 to " + heading.get().lastYear() + "-12-31");
            }
            Optional<LocalDate> collectBy = keys.dateIfAny("collectBy");
            if (asOf.isPresent() && collectBy.isPresent() && collectBy.get().isBefore(asOf.get())) {
                keys.fault("collectBy", "a day not before asOf, " + asOf.get());
            }
            if (type.isPresent() && asOf.isPresent()) {
                ReportDue due = new ReportDue(type.get(), asOf.get(), collectBy.orElse(null));
                if (reports.stream().anyMatch(r -> r.type() == due.type() && r.asOf().equals(due.asOf()))) {
                    keys.fault("asOf", "one " + type.get().code() + " report of a day");
                }
                reports.add(due);
            }
            keys.refuseOthers();
        }
        reports.sort(Comparator.comparing(ReportDue::asOf).thenComparing(ReportDue::type));
        return reports;
    }

    private static boolean within(LocalDate day, PlanHeading heading) {
        return day.getYear() >= heading.firstYear() && day.getYear() <= heading.lastYear();
    }

    private static Tolerances tolerances(PlanKeys keys) {
        Tolerances standard = Tolerances.DEFAULT;
        Tolerances read = new Tolerances(keys.percent("ahead", standard.ahead()), keys.percent("shortfall", standard.shortfall()),
                keys.percent("exceeded", standard.exceeded()), keys.percent("approximate", standard.approximate()),
                keys.percent("farShort", standard.farShort()));
        keys.refuseOthers();
        return read;
    }

    private static VerdictWords words(PlanKeys keys) {
        VerdictWords.Progress usual = VerdictWords.DEFAULT.progress();
        VerdictWords.Final usualEnding = VerdictWords.DEFAULT.ending();
        PlanKeys progress = keys.keys("progress");
        PlanKeys ending = keys.keys("final");
        VerdictWords read = new VerdictWords(
                new VerdictWords.Progress(progress.text("reachedEarly", usual.reachedEarly()), progress.text("ahead", usual.ahead()),
                        progress.text("onTrack", usual.onTrack()), progress.text("behind", usual.behind()),
                        progress.text("notAssessable", usual.notAssessable())),
                new VerdictWords.Final(ending.text("exceeded", usualEnding.exceeded()), ending.text("met", usualEnding.met()),
                        ending.text("nearlyMet", usualEnding.nearlyMet()), ending.text("missed", usualEnding.missed()),
                        ending.text("notAssessable", usualEnding.notAssessable())));
        progress.refuseRepeated();
        ending.refuseRepeated();
        progress.refuseOthers();
        ending.refuseOthers();
        keys.refuseOthers();
        return read;
    }

    /** 2023-06-30 stays the text it is: SnakeYAML would take 2023-02-30 for a day in March. */
    private static final class DatesAsText extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, Pattern pattern, String firstCharacters, int limit) {
            if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, pattern, firstCharacters, limit);
            }
        }
    }
}
