package org.plangauge.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.plangauge.checks.Round;
import org.plangauge.delivery.Enclosure;
import org.plangauge.delivery.Letter;
import org.plangauge.delivery.MailServer;
import org.plangauge.delivery.MailWording;
import org.plangauge.delivery.ReportCopy;
import org.plangauge.delivery.ReportNews;
import org.plangauge.delivery.ReturnedNews;
import org.plangauge.ledger.DispatchBook;
import org.plangauge.ledger.DispatchBook.Sent;
import org.plangauge.ledger.Ledger;
import org.plangauge.plan.Plan;
import org.plangauge.report.Gist;
import org.plangauge.report.PlanReport;
import org.plangauge.settings.Known;
import org.plangauge.settings.Settings;

/**
 * The letters that have to be sent tonight: to each person every report of which they were sent another version last, and the newest
 * of each plan and type if they never were sent it; to each department every returned copy it was not told of.
 */
final class Mailbag {

    private final RunRequest request;
    private final Settings settings;
    private final Plans plans;
    private final Recipients recipients;
    private final DeliveredReports reports;
    private final Ledger ledger;
    private final DispatchBook book;
    private final MailWording wording;

    Mailbag(RunRequest request, Plans plans, Recipients recipients, DeliveredReports reports, Ledger ledger, DispatchBook book) {
        this.request = request;
        this.settings = request.settings();
        this.plans = plans;
        this.recipients = recipients;
        this.reports = reports;
        this.ledger = ledger;
        this.book = book;
        this.wording = new MailWording(request.home().templates());
    }

    /** Empty where no mail is sent. */
    Optional<MailServer> server() {
        return settings.find(Known.MAIL_HOST).map(host -> new MailServer(host, settings.get(Known.MAIL_PORT),
                MailServer.Security.valueOf(settings.get(Known.MAIL_SECURITY).toUpperCase(Locale.ROOT)), settings.text(Known.MAIL_USER),
                settings.text(Known.MAIL_PASSWORD), settings.get(Known.MAIL_FROM),
                settings.find(Known.MAIL_CERTIFICATE).map(request.home().root()::resolve).orElse(null), MailServer.PATIENCE));
    }

    List<PostedLetter> letters() throws IOException {
        List<PostedLetter> letters = new ArrayList<>();
        for (Map.Entry<DueReport, ReportCopy> written : reports.written().entrySet()) {
            for (String recipient : recipients.of(written.getKey())) {
                report(written.getKey(), written.getValue(), recipient).ifPresent(letters::add);
            }
        }
        if (recipients.ofDepartments()) {
            returned(letters);
        }
        return letters;
    }

    private Optional<PostedLetter> report(DueReport due, ReportCopy copy, String recipient) {
        String matter = "report " + due;
        Optional<Sent> last = book.lastSent(matter, recipient);
        String snapshot = reports.snapshot(due);
        boolean news = last.map(sent -> !sent.version().equals(snapshot)).orElse(copy.newest());
        if (!news) {
            return Optional.empty();
        }
        PlanReport report = reports.report(due);
        return Optional.of(new PostedLetter(matter, snapshot, recipient, last.map(Sent::number).orElse(0L), Gist.of(report), id -> {
                    List<Enclosure> enclosures = enclosed(copy.files().getFirst());
                    ReportNews content = ReportNews.of(report, request.today(), last.flatMap(sent -> book.gist(sent.version()))
                            .orElse(null),
                            names(enclosures), reports.places(due, copy));
                    return new Letter(id, recipient, wording.of(content), enclosures);
                }));
    }

    private void returned(List<PostedLetter> letters) throws IOException {
        Path folder = request.home().returned();
        Map<String, String> copies = ReturnWorkbooks.index(folder.resolve(ReturnWorkbooks.INDEX));
        for (Round round : (Iterable<Round>) new StandingFindings(ledger, reports.making(), plans).rounds()::iterator) {
            String said = ReturnWorkbooks.said(round);
            String place = copies.get(said);
            if (place != null && !round.open().isEmpty() && Files.isRegularFile(folder.resolve(place))) {
                String version = Sha256.of(said.getBytes(StandardCharsets.UTF_8));
                for (String recipient : recipients.of(round.received().receipt().department())) {
                    returned(round, folder.resolve(place), version, recipient).ifPresent(letters::add);
                }
            }
        }
    }

    private Optional<PostedLetter> returned(Round round, Path copy, String version, String recipient) {
        String matter = "returned " + round.received().receipt().sequence();
        Optional<Sent> last = book.lastSent(matter, recipient);
        if (last.filter(sent -> sent.version().equals(version)).isPresent()) {
            return Optional.empty();
        }
        Optional<Plan> plan = plans.named(round.received().head().plan());
        return Optional.of(new PostedLetter(matter, version, recipient, last.map(Sent::number).orElse(0L), null, id -> {
            List<Enclosure> enclosures = enclosed(copy);
            ReturnedNews content = ReturnedNews.of(round, plan.map(Plan::heading).orElse(null), names(enclosures),
                    request.home().root().relativize(copy).toString());
            return new Letter(id, recipient, wording.of(content), enclosures);
        }));
    }

    /** The file, unless it is too large to be attached. */
    private List<Enclosure> enclosed(Path file) throws IOException {
        return Files.size(file) > settings.get(Known.MAIL_LIMIT) ? List.of() : List.of(new Enclosure(file.getFileName().toString(), file));
    }

    private static List<String> names(List<Enclosure> enclosures) {
        return enclosures.stream().map(Enclosure::name).toList();
    }
}
