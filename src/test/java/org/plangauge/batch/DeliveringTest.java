package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.delivery.SmtpServer;
import org.plangauge.ledger.DispatchBook;
import org.plangauge.ledger.LedgerDatabase;
import org.plangauge.settings.Settings;
import org.plangauge.settings.UnusableSettings;
import org.springframework.jdbc.core.JdbcTemplate;

/** The step {@code deliver} in whole runs: one plan with one report, one department with a workbook that comes back. */
class DeliveringTest {

    private static final String MATTER = "report hailing-13 final 2020-12-31";
    private static final String RETURNED = "hailing-13/2020/区人社局.xlsx";
    private static final String RETURNED_IN_INPUT = "input/" + RETURNED;
    private static final String COMMERCE = "input/hailing-13/2020/区商务局.xlsx";

    @TempDir
    private Path root;

    private Home home;
    private LocalDate today = SampleHome.TODAY;

    @BeforeEach
    void aHome() throws IOException {
        home = SampleHome.in(root, "seeds/hailing-13", "templates", RETURNED_IN_INPUT, COMMERCE);
    }

    @Test
    void nothingSetNothingDone() throws IOException {
        RunTally tally = night("");
        assertThat(tally.failures()).isEmpty();
        assertThat(tally.summary()).doesNotContain("letters", "copied");
        assertThat(rows("SELECT state FROM dispatch")).isEmpty();
    }

    @Test
    void aServerWithoutPeopleIsNotEvenAsked() throws IOException {
        try (SmtpServer server = SmtpServer.plain()) {
            assertThat(night(mail(server)).failures()).isEmpty();
            assertThat(server.said()).isEmpty();
        }
    }

    @Test
    void theReportIsSentOnceToEachAndAgainWhenItChanged() throws Exception {
        try (SmtpServer server = SmtpServer.plain()) {
            String settings = mail(server) + "mail.to.all = a@example.org, b@example.org\nmail.to.hailing-13.final = a@example.org\n"
                    + "mail.to.hailing-13.annual = c@example.org\n";
            assertThat(night(settings).summary()).endsWith("1 reports written; 2 letters sent");
            assertThat(to(server)).containsExactly("a@example.org", "b@example.org");
            MimeMessage first = server.received().getFirst();
            assertThat(first.getSubject()).isEqualTo("泰州市海陵区“十三五”规划纲要总结评估报告（数据截至2020年12月31日）");
            assertThat(body(first)).contains("本报告首次发送。", "附件：泰州市海陵区“十三五”规划纲要总结评估报告.pdf", "主要指标共");
            assertThat(attachment(first)).isEqualTo("泰州市海陵区“十三五”规划纲要总结评估报告.pdf");
            assertThat(first.getMessageID()).isNotEqualTo(server.received().get(1).getMessageID());

            assertThat(night(settings).summary()).endsWith("all 1 reports unchanged");
            assertThat(server.received()).hasSize(2);

            correct(root.resolve(COMMERCE), "6.0", "4.0");
            assertThat(night(settings).summary()).endsWith("1 reports written; 2 letters sent");
            MimeMessage again = server.received().getLast();
            assertThat(again.getSubject()).endsWith("已更新");
            assertThat(body(again)).contains("评价有变化的1项：\n  1. 进出口总额年均增长率：超额完成 → 未完成", "数据有变化的1项：\n  1. 进出口总额年均增长率（2016—2020年）：6.0 → 4.0");
            assertThat(again.getMessageID()).isNotEqualTo(server.received().get(1).getMessageID());
        }
    }

    @Test
    void aDepartmentIsToldOfEachReturnedCopyOnceWithTheCopy() throws Exception {
        try (SmtpServer server = SmtpServer.plain()) {
            String settings = mail(server) + "mail.department.区人社局 = rs@example.org\nmail.department.区科技局 = kj@example.org\n";
            assertThat(night(settings).summary()).endsWith("1 letters sent");
            MimeMessage letter = server.received().getFirst();
            assertThat(to(server)).containsExactly("rs@example.org");
            assertThat(letter.getSubject()).startsWith("报送表退回：" + RETURNED + "，有");
            assertThat(body(letter)).startsWith("区人社局：").contains("“指标”表", "output/returned/区人社局/hailing-13-2020-区人社局.xlsx");
            assertThat(attachment(letter)).isEqualTo("hailing-13-2020-区人社局.xlsx");
            night(settings);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void aFileAboveTheLimitIsNamedWithItsPlace() throws Exception {
        try (SmtpServer server = SmtpServer.plain()) {
            Files.createDirectories(root.resolve("leaders"));
            night(mail(server) + "mail.attachment-limit = 1 KB\ndelivery.folder = leaders\ndelivery.called = \\\\office\\reports\nmail.to.all = a@example.org\n");
            MimeMessage letter = server.received().getFirst();
            assertThat(((MimeMultipart) letter.getContent()).getCount()).isEqualTo(1);
            assertThat(body(letter)).contains("未随邮件附上", "\\\\office\\reports\\泰州市海陵区“十三五”规划纲要总结评估报告.pdf");
        }
    }

    @Test
    void aServerThatWasDownIsTriedAgainTheNextNight() throws Exception {
        SmtpServer down = SmtpServer.plain();
        down.close();
        RunTally night = night(mail(down) + "mail.to.all = a@example.org, b@example.org\n");
        assertThat(night.failures()).singleElement().asString().startsWith("mail server localhost:" + down.port() + ": ")
                .endsWith("; 2 letters wait for the next run");
        assertThat(night.summary()).contains("1 reports written").endsWith("1 FAILED");
        try (SmtpServer up = SmtpServer.plain()) {
            assertThat(night(mail(up) + "mail.to.all = a@example.org, b@example.org\n").failures()).isEmpty();
            assertThat(to(up)).containsExactly("a@example.org", "b@example.org");
        }
    }

    @Test
    void whoIsRefusedIsTriedAgainAndOthersAreNotSentTheirsTwice() throws Exception {
        try (SmtpServer server = SmtpServer.plain().refusing("gone@example.org")) {
            String settings = mail(server) + "mail.to.all = gone@example.org, a@example.org\n";
            assertThat(night(settings).failures()).containsExactly("mail " + MATTER
                    + " to gone@example.org: refused: 550 5.1.1 no such person here (tried again in the next run)");
            assertThat(to(server)).containsExactly("a@example.org");
            server.forgive();
            assertThat(night(settings).failures()).isEmpty();
            assertThat(to(server)).containsExactly("a@example.org", "gone@example.org");
        }
    }

    @Test
    void aLetterOfWhichNobodyKnowsWhetherItArrivedIsRepeatedUnderItsNumber() throws Exception {
        try (SmtpServer server = SmtpServer.plain()) {
            String settings = mail(server) + "mail.to.all = a@example.org\n";
            night(settings);
            assertThat(rows("SELECT state FROM dispatch ORDER BY id")).containsExactly("BEGUN", "SENT");
            rows("DELETE FROM sent_gist");
            rows("DELETE FROM dispatch WHERE state = 'SENT'");
            night(settings);
            assertThat(server.received()).hasSize(2);
            assertThat(server.received().get(1).getMessageID()).isEqualTo(server.received().get(0).getMessageID());
            night(settings);
            assertThat(server.received()).hasSize(2);

            try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
                new DispatchBook(database.source()).note(MATTER, "f".repeat(64), "a@example.org", DispatchBook.State.SENT, "", 1,
                        Instant.EPOCH);
            }
            night(settings);
            assertThat(server.received()).as("sent another version in between").hasSize(3);
            assertThat(server.received().get(2).getMessageID()).isNotEqualTo(server.received().get(0).getMessageID());
        }
    }

    @Test
    void aReportThatCouldNotBeWrittenIsNotSent() throws Exception {
        try (SmtpServer server = SmtpServer.plain()) {
            Files.writeString(home.templates().resolve("report.ftlh"), "${broken");
            RunTally night = night(mail(server) + "mail.to.all = a@example.org\n");
            assertThat(night.failures()).singleElement().asString().startsWith("report hailing-13");
            assertThat(server.said()).isEmpty();
        }
    }

    @Test
    void aBrokenLetterTemplateIsSaidAndTheReportStays() throws Exception {
        try (SmtpServer server = SmtpServer.plain()) {
            Files.writeString(home.templates().resolve("mail/report.ftl"), "a\n${nothing.there}");
            RunTally night = night(mail(server) + "mail.to.all = a@example.org\n");
            assertThat(night.failures()).singleElement().asString().startsWith("mail " + MATTER)
                    .contains("Template mail/report.ftl, line 2");
            assertThat(night.summary()).contains("1 reports written");
        }
    }

    @Test
    void leadersFindACopyAndAFolderThatIsNotThereStopsNothing() throws IOException {
        RunTally gone = night("delivery.folder = leaders\n");
        assertThat(gone.failures()).containsExactly("the delivery folder " + root.resolve("leaders") + " is not there");
        assertThat(gone.summary()).contains("1 reports written");
        Files.createDirectories(root.resolve("leaders"));
        assertThat(night("delivery.folder = leaders\n").summary()).endsWith("all 1 reports unchanged; 1 copied for leaders");
        assertThat(root.resolve("leaders/泰州市海陵区“十三五”规划纲要总结评估报告.pdf"))
                .hasSameBinaryContentAs(home.output().resolve("reports/hailing-13/final/2020-12-31/泰州市海陵区“十三五”规划纲要总结评估报告.pdf"));
        assertThat(night("delivery.folder = leaders\n").summary()).endsWith("all 1 reports unchanged");
    }

    @Test
    void whatIsDeletedWithTimeIsNeverOfTheLedgerOrTheArchive() throws IOException {
        Files.createDirectories(root.resolve("leaders"));
        String settings = "delivery.folder = leaders\ndelivery.keep-days = 1\nlog.keep-days = 1\n";
        night(settings);
        correct(root.resolve(COMMERCE), "6.0", "4.0");
        night(settings);
        List<String> archived = SampleHome.files(home.archive());
        List<String> figures = rows("SELECT raw FROM figure ORDER BY submission_id, code, period");
        today = today.plusYears(10);
        night(settings);
        assertThat(SampleHome.files(root.resolve("leaders"))).as("the older version has gone").hasSize(4);
        assertThat(SampleHome.files(home.archive())).hasSize(3).isEqualTo(archived);
        assertThat(rows("SELECT raw FROM figure ORDER BY submission_id, code, period")).isEqualTo(figures).contains("6.0", "4.0");
    }

    @Test
    void mailToNobodyThereIsAFaultOfTheSettings() {
        assertThatThrownBy(() ->
                night("mail.to.hailing-99 = a@example.org\nmail.to.hailing-13.weekly = a@example.org\nmail.department.区某局 = a@example.org\n"))
                .isInstanceOf(UnusableSettings.class).hasMessageContaining("mail.to.hailing-99: found")
                .hasMessageContaining("mail.to.hailing-13.weekly: found").hasMessageContaining("mail.department.区某局: found");
        assertThat(home.ledger()).doesNotExist();
    }

    private static String mail(SmtpServer server) {
        return "mail.host = localhost\nmail.port = " + server.port() + "\nmail.security = none\nmail.from = plan@example.org\n";
    }

    /** One night after the other, with these settings. */
    private RunTally night(String settings) throws IOException {
        Files.createDirectories(home.var());
        Files.writeString(home.settings(), settings);
        RunTally tally = NightlyRun.run(new RunRequest(home, today, null, Settings.read(home.settings())), "test", Clock.systemUTC());
        today = today.plusDays(1);
        return tally;
    }

    /** The department sends its workbook again, with another figure in a cell. */
    private static void correct(Path file, String before, String after) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (new DataFormatter().formatCellValue(cell).equals(before)) {
                    cell.setCellValue(after);
                }
            })));
            workbook.write(out);
        }
        Files.write(file, out.toByteArray());
    }

    private static List<String> to(SmtpServer server) throws MessagingException {
        List<String> to = new ArrayList<>();
        for (MimeMessage message : server.received()) {
            to.add(message.getAllRecipients()[0].toString());
        }
        return to;
    }

    private static String body(MimeMessage message) throws Exception {
        return ((MimeMultipart) message.getContent()).getBodyPart(0).getContent().toString().replace("\r\n", "\n");
    }

    private static String attachment(MimeMessage message) throws Exception {
        return ((MimeMultipart) message.getContent()).getBodyPart(1).getFileName();
    }

    private List<String> rows(String sql) {
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            JdbcTemplate jdbc = new JdbcTemplate(database.source());
            if (sql.startsWith("SELECT")) {
                return jdbc.queryForList(sql, String.class);
            }
            jdbc.execute(sql);
            return List.of();
        }
    }
}
