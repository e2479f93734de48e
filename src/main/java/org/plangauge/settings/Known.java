package org.plangauge.settings;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.springframework.scheduling.support.CronExpression;

/** Everything that can be set, in the order in which it is shown. A key that is not here is a fault of the file. */
public final class Known {

    private static final String FONT = "a font file, or of a collection (.ttc) path,number";

    public static final Setting<ZoneId> ZONE = Setting.of("time.zone", "", "a time zone such as Asia/Shanghai",
            "whose calendar says which day it is, and whose clock the schedule follows; the machine's where not set", ZoneId::of);

    public static final Setting<CronExpression> CRON = Setting.of("schedule.cron", "0 30 1 * * *",
            "six fields: second, minute, hour, day of month, month, day of week", "when `schedule` starts a run", CronExpression::parse);

    public static final Setting<Integer> THREADS = Setting.of("run.threads", "", "a whole number from 1 to 64",
            "how many threads a run works on; as many as the machine has processors where not set", Values.whole(1, 64));

    public static final Setting<Long> FILE_SIZE = Setting.of("limits.file-size", "20 MB", "a size such as 20 MB",
            "a larger workbook is refused unread", Values::size);
    public static final Setting<Long> INFLATED_SIZE = Setting.of("limits.inflated-size", "100 MB", "a size such as 100 MB",
            "a workbook whose parts come to more when inflated is refused unread", Values::size);
    public static final Setting<Integer> PARTS = Setting.of("limits.parts", "1000", "a whole number from 20 to 100000",
            "a workbook of more parts is refused unread", Values.whole(20, 100_000));
    public static final Setting<Integer> CELLS = Setting.of("limits.cells", "200000", "a whole number from 1000 to 5000000",
            "a workbook of more filled cells is refused", Values.whole(1_000, 5_000_000));

    public static final Setting<String> LOG_FORMAT = Setting.of("log.format", "text", "text or json",
            "how the log file is written", Values.oneOf("text", "json"));
    public static final Setting<Integer> LOG_DAYS = Setting.of("log.keep-days", "90", "a whole number from 1 to 3650",
            "older log files are deleted", Values.whole(1, 3_650));

    public static final Setting<String> TEXT_FACE = Setting.of("report.font.body", "", FONT,
            "the face called 仿宋 in report.css, for text; Noto Sans SC where not set, as for the next three", String::strip);
    public static final Setting<String> TITLE_FACE = Setting.of("report.font.song", "", FONT, "the face called 宋体, for titles", String::strip);
    public static final Setting<String> HEADING_FACE = Setting.of("report.font.heading", "", FONT, "the face called 黑体, for headings",
            String::strip);
    public static final Setting<String> SUBHEADING_FACE = Setting.of("report.font.kai", "", FONT, "the face called 楷体, for headings of the second order",
            String::strip);

    public static final Setting<Path> DELIVERY_FOLDER = Setting.of("delivery.folder", "", "a folder",
            "where leaders find a copy of every report, below the home or anywhere; none where not set", Path::of);
    public static final Setting<String> DELIVERY_CALLED = Setting.of("delivery.called", "", "a path or address",
            "how people there call that folder, such as \\\\office\\reports; as the machine does where not set", String::strip);
    public static final Setting<Integer> DELIVERY_DAYS = Setting.of("delivery.keep-days", "1095", "a whole number from 1 to 36500",
            "older copies in the delivery folder's history are deleted, never the newest", Values.whole(1, 36_500));

    public static final Setting<Path> BACKUP_FOLDER = Setting.of("backup.folder", "", "a folder",
            "where every run leaves a copy of all that has to be kept, best on another disk; nowhere where not set", Path::of);

    public static final Setting<String> MAIL_HOST = Setting.of("mail.host", "", "the name of a mail server",
            "who takes mail; none is sent where not set", String::strip);
    public static final Setting<Integer> MAIL_PORT = Setting.of("mail.port", "587", "a whole number from 1 to 65535",
            "its port", Values.whole(1, 65_535));
    public static final Setting<String> MAIL_SECURITY = Setting.of("mail.security", "starttls", "starttls, tls or none",
            "starttls is required where set, never only tried", Values.oneOf("starttls", "tls", "none"));
    public static final Setting<String> MAIL_USER = Setting.of("mail.user", "", "a name", "who signs in; nobody where not set", String::strip);
    public static final Setting<String> MAIL_PASSWORD = Setting.of("mail.password", "", "a password", "with which", s -> s).hidden();
    public static final Setting<Path> MAIL_CERTIFICATE = Setting.of("mail.certificate", "", "a file",
            "PEM file with the certificates that prove the server; those Java trusts where not set", Path::of);
    public static final Setting<String> MAIL_FROM = Setting.of("mail.from", "", "an address such as plan@example.org",
            "whom mail comes from",
            Values::address);
    public static final Setting<Long> MAIL_LIMIT = Setting.of("mail.attachment-limit", "10 MB", "a size such as 10 MB",
            "a larger report is named with its place instead of attached", Values::size);
    public static final Setting<List<String>> MAIL_TO = Setting.of("mail.to.", "", "addresses between commas",
            "mail.to.PLAN.TYPE, mail.to.PLAN or mail.to.all: who is sent reports", Values::addresses);
    public static final Setting<List<String>> MAIL_DEPARTMENT = Setting.of("mail.department.", "", "addresses between commas",
            "mail.department.NAME (short name as in departments.csv): who is told of a returned workbook", Values::addresses);

    /** All of them. */
    public static final List<Setting<?>> ALL = List.of(ZONE, CRON, THREADS, FILE_SIZE, INFLATED_SIZE, PARTS, CELLS, LOG_FORMAT, LOG_DAYS, TEXT_FACE,
            TITLE_FACE, HEADING_FACE, SUBHEADING_FACE, DELIVERY_FOLDER,
            DELIVERY_CALLED, DELIVERY_DAYS, BACKUP_FOLDER, MAIL_HOST, MAIL_PORT, MAIL_SECURITY, MAIL_CERTIFICATE, MAIL_USER, MAIL_PASSWORD,
            MAIL_FROM, MAIL_LIMIT, MAIL_TO, MAIL_DEPARTMENT);

    /** What is of no use without another. */
    static final Map<Setting<?>, Setting<?>> NEEDS = Map.of(MAIL_HOST, MAIL_FROM, MAIL_USER, MAIL_PASSWORD);

    private Known() {}
}
