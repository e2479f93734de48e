package org.plangauge.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plangauge.delivery.LeadersFolder;
import org.plangauge.delivery.ReportCopy;
import org.plangauge.plan.PlanHeading;
import org.plangauge.report.PlanReport;
import org.plangauge.report.data.Manifest;
import org.plangauge.settings.Known;

/**
 * The reports that can be delivered: due, and written from what is known now. One that could not be written tonight is not among
 * them; what people have of it stays.
 */
final class DeliveredReports {

    private final RunRequest request;
    private final List<DueReport> due;
    private final ReportMaking making;
    private final Standings standings;

    DeliveredReports(RunRequest request, List<DueReport> due, ReportMaking making, Standings standings) {
        this.request = request;
        this.due = due;
        this.making = making;
        this.standings = standings;
    }

    /** In the order of the plans and their reports. */
    Map<DueReport, ReportCopy> written() throws IOException {
        Map<DueReport, ReportCopy> written = new LinkedHashMap<>();
        for (DueReport report : due) {
            Path folder = request.home().report(report.plan(), report.due());
            if (Manifest.read(folder).filter(m -> m.snapshot().equals(snapshot(report))).isPresent()) {
                String title = report.due().titleOf(report.plan().heading());
                PlanHeading plan = report.plan().heading();
                written.put(report, new ReportCopy(plan.region() + plan.shortTitle() + report.due().type().title(), title,
                        report.due().asOf(), newest(report), List.of(folder.resolve(title + ".pdf"), folder.resolve(title + ".xlsx"))));
            }
        }
        return written;
    }

    /** Hash of the report's content. */
    String snapshot(DueReport report) {
        return standings.of(report).snapshot();
    }

    ReportMaking making() {
        return making;
    }

    PlanReport report(DueReport report) {
        return making.make(report).report();
    }

    /** Whatever {@code --as-of} leaves out tonight: an older report never takes the place of a newer one. */
    private boolean newest(DueReport report) {
        return report.plan().reports().stream().noneMatch(later -> later.type() == report.due().type()
                && later.asOf().isAfter(report.due().asOf()) && !later.asOf().isAfter(request.today()));
    }

    /** The folder for leaders; empty where none is set. */
    Optional<LeadersFolder> folder() {
        return request.settings().find(Known.DELIVERY_FOLDER).map(f -> new LeadersFolder(request.home().root().resolve(f),
                request.settings().get(Known.DELIVERY_DAYS)));
    }

    /** Where people find a report's files, as they call the place. */
    List<String> places(DueReport report, ReportCopy copy) {
        List<String> places = new ArrayList<>();
        folder().ifPresent(folder -> {
            try {
                String called = request.settings().find(Known.DELIVERY_CALLED)
                        .orElse(request.home().root().resolve(request.settings().get(Known.DELIVERY_FOLDER)).toString());
                folder.places(copy).forEach(place -> places.add(joined(called, place)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return places.isEmpty() ? List.of(request.home().report(report.plan(), report.due()).toString()) : places;
    }

    private static String joined(String called, String place) {
        return called.contains("\\") ? called.replaceAll("\\\\+$", "") + "\\" + place.replace('/', '\\')
                : called.replaceAll("/+$", "") + "/" + place;
    }
}
