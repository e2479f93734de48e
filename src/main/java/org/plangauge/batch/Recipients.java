package org.plangauge.batch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportType;
import org.plangauge.settings.Known;
import org.plangauge.settings.UnusableSettings;

/** Who is written to about what: the settings {@code mail.to.} and {@code mail.department.}, held against the plans. */
final class Recipients {

    private static final String ALL = "all";

    private final Map<String, List<String>> reports;
    private final Map<String, List<String>> departments;

    private Recipients(Map<String, List<String>> reports, Map<String, List<String>> departments) {
        this.reports = reports;
        this.departments = departments;
    }

    /** @throws UnusableSettings when a plan, a type of report or a department is named that is not there: somebody would wait in vain */
    static Recipients of(RunRequest request, Plans plans) {
        Map<String, List<String>> reports = request.settings().family(Known.MAIL_TO);
        Map<String, List<String>> departments = request.settings().family(Known.MAIL_DEPARTMENT);
        List<String> faults = new ArrayList<>();
        reports.keySet().stream().filter(name -> names(plans).noneMatch(name::equals)).forEach(name -> faults.add(Known.MAIL_TO.key() + name
                + ": found \"" + name
                        + "\", expected \"all\", a plan under seeds/, or a plan with .annual, .mid-term or .final behind it"));
        departments.keySet().stream().filter(name -> plans.all().stream().noneMatch(p -> p.departments().stream().anyMatch(d ->
                d.shortName().equals(name))))
                .forEach(name -> faults.add(Known.MAIL_DEPARTMENT.key() + name + ": found \"" + name
                        + "\", expected the short name of a department"));
        if (!faults.isEmpty()) {
            throw new UnusableSettings(request.home().settings(), faults);
        }
        return new Recipients(reports, departments);
    }

    private static Stream<String> names(Plans plans) {
        return Stream.concat(Stream.of(ALL), plans.all().stream().map(Plan::id).flatMap(id -> Stream.concat(Stream.of(id),
                Stream.of(ReportType.values()).map(type -> id + "." + type.code()))));
    }

    /** Addresses of those who are sent a report, each once. */
    Set<String> of(DueReport report) {
        Set<String> addresses = new LinkedHashSet<>();
        for (String name : List.of(report.plan().id() + "." + report.due().type().code(), report.plan().id(), ALL)) {
            addresses.addAll(reports.getOrDefault(name, List.of()));
        }
        return addresses;
    }

    /** Addresses of a department; none for one that is not written to. */
    List<String> of(String department) {
        return departments.getOrDefault(department, List.of());
    }

    boolean ofDepartments() {
        return !departments.isEmpty();
    }
}
