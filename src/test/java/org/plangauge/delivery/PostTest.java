package org.plangauge.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.delivery.MailServer.Security;

/** Letters to real servers on the loopback interface: what arrives, and what is said where nothing does. */
class PostTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:30:00Z");
    private static final String ID = "0123456789abcdef0123456789abcdef01234567";
    private static final ServerSetup ANY_PORT = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

    @TempDir
    private static Path folder;

    private static TestCertificate certificate;

    @BeforeAll
    static void makeACertificate() throws Exception {
        certificate = TestCertificate.of("localhost", folder);
    }

    @Test
    void subjectBodyAndAttachmentArriveInChinese() throws Exception {
        GreenMail server = new GreenMail(ANY_PORT);
        server.start();
        try (Post post = new Post(server(server.getSmtp().getPort(), Security.NONE, "", null))) {
            byte[] content = "%PDF-1.7 内容".getBytes(StandardCharsets.UTF_8);
            Path file = Files.write(folder.resolve("a.pdf"), content);
            String name = "泰州市海陵区“十四五”规划纲要年度监测分析报告（2024年）.pdf";
            MailText text = new MailText("【演示数据】泰州市海陵区“十四五”规划纲要中期评估报告（数据截至2023年6月30日）已更新", "您好：\n\n一、评价结果\n.\n再见\n");
            assertThat(post.send(new Letter(ID, "leader@example.org", text, List.of(new Enclosure(name, file))), NOW))
                    .isEqualTo(new Fate.Sent());
            MimeMessage message = server.getReceivedMessages()[0];
            assertThat(message.getSubject()).isEqualTo(text.subject());
            assertThat(message.getMessageID()).isEqualTo("<" + ID + "@example.org>");
            assertThat(message.getSentDate().toInstant()).isEqualTo(NOW);
            assertThat(message.getAllRecipients()).singleElement().asString().isEqualTo("leader@example.org");
            MimeMultipart parts = (MimeMultipart) message.getContent();
            assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n")).isEqualTo(text.body());
            BodyPart attached = parts.getBodyPart(1);
            assertThat(attached.getFileName()).as("RFC 2231").isEqualTo(name);
            assertThat(attached.getContentType()).startsWith("application/pdf;");
            String older = attached.getContentType().replaceAll("(?s).*name=\"(.*)\"", "$1");
            assertThat(MimeUtility.decodeText(older)).as("RFC 2047").isEqualTo(name);
            assertThat(attached.getInputStream().readAllBytes()).isEqualTo(content);
        } finally {
            server.stop();
        }
    }

    @Test
    void everyHeaderLineIsPlainAscii() throws Exception {
        try (SmtpServer server = SmtpServer.plain(); Post post = new Post(server(server.port(), Security.NONE, "", null))) {
            Path file = Files.write(folder.resolve("b.xlsx"), new byte[] {1});
            post.send(new Letter(ID, "a@example.org", new MailText("评估报告".repeat(40), "x"), List.of(new Enclosure("报送表".repeat(30)
                    + ".xlsx", file))), NOW);
            MimeMessage message = server.received().getFirst();
            assertThat(message.getSubject()).isEqualTo("评估报告".repeat(40));
            assertThat(String.join("", Collections.list(message.getAllHeaderLines()))).matches("\\p{ASCII}*");
            assertThat(((MimeMultipart) message.getContent()).getBodyPart(1).getFileName()).isEqualTo("报送表".repeat(30) + ".xlsx");
        }
    }

    @Test
    void aNameWithALineBreakIsNoHeader() throws Exception {
        try (SmtpServer server = SmtpServer.plain(); Post post = new Post(server(server.port(), Security.NONE, "", null))) {
            String evil = "a\r\nBcc: thief@example.org\r\n\r\nhello";
            Path file = Files.write(folder.resolve("c.xlsx"), new byte[] {1});
            post.send(new Letter(ID, "a@example.org", new MailText(evil, "x"), List.of(new Enclosure(evil, file))), NOW);
            MimeMessage message = server.received().getFirst();
            assertThat(message.getHeader("Bcc")).isNull();
            assertThat(message.getSubject()).isEqualTo("a Bcc: thief@example.org hello");
            BodyPart attached = ((MimeMultipart) message.getContent()).getBodyPart(1);
            assertThat(attached.getHeader("Bcc")).isNull();
            assertThat(attached.getFileName()).isEqualTo("a Bcc: thief@example.org hello");
            assertThat(server.said()).noneMatch(line -> line.startsWith("RCPT") && line.contains("thief"));
        }
    }

    @Test
    void whoSignsInIsLetInAndWhoDoesNotKnowThePasswordIsNot() throws Exception {
        GreenMail server = new GreenMail(ANY_PORT);
        server.start();
        server.getUserManager().setAuthRequired(true);
        server.setUser("plan@example.org", "plan", "tiger");
        int port = server.getSmtp().getPort();
        try (Post right = new Post(server(port, Security.NONE, "plan", null, "tiger"));
                Post wrong = new Post(server(port, Security.NONE, "plan", null, "lion"))) {
            assertThat(right.send(letter("a@example.org"), NOW)).isEqualTo(new Fate.Sent());
            assertThat(wrong.send(letter("a@example.org"), NOW)).isInstanceOfSatisfying(Fate.NoServer.class,
                    fate -> assertThat(fate.reason()).contains("535").doesNotContain("lion"));
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void tlsFromTheFirstByteIsTrustedByTheOfficesOwnCertificate() throws Exception {
        System.setProperty("greenmail.tls.keystore.file", certificate.keys().toString());
        System.setProperty("greenmail.tls.keystore.password", TestCertificate.PASSWORD);
        System.setProperty("greenmail.tls.key.password", TestCertificate.PASSWORD);
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        server.start();
        int port = server.getSmtps().getPort();
        try (Post trusting = new Post(server(port, Security.TLS, "", certificate.pem())); Post stranger = new Post(server(port,
                Security.TLS, "", null))) {
            assertThat(trusting.send(letter("a@example.org"), NOW)).isEqualTo(new Fate.Sent());
            assertThat(stranger.send(letter("a@example.org"), NOW)).isInstanceOfSatisfying(Fate.NoServer.class,
                    fate -> assertThat(fate.reason()).contains("certification path"));
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void starttlsIsUsedBeforeAnythingIsSaid() throws Exception {
        try (SmtpServer server = SmtpServer.withTls(certificate.server());
                Post post = new Post(server(server.port(), Security.STARTTLS, "", certificate.pem()))) {
            assertThat(post.send(letter("a@example.org"), NOW)).isEqualTo(new Fate.Sent());
            assertThat(server.received()).hasSize(1);
            assertThat(server.said().indexOf("STARTTLS")).isPositive().isLessThan(first(server, "MAIL"));
        }
    }

    @Test
    void aServerThatHidesStarttlsIsToldNothing() throws Exception {
        try (SmtpServer server = SmtpServer.withTls(certificate.server()).hidingTls();
                Post post = new Post(server(server.port(), Security.STARTTLS, "", certificate.pem()))) {
            assertThat(post.send(letter("a@example.org"), NOW)).isInstanceOfSatisfying(Fate.NoServer.class,
                    fate -> assertThat(fate.reason()).contains("STARTTLS is required"));
            assertThat(first(server, "MAIL")).isNegative();
        }
    }

    @Test
    void aCertificateForAnotherNameIsNotAccepted() throws Exception {
        TestCertificate other = TestCertificate.of("mail.example.org", folder);
        try (SmtpServer server = SmtpServer.withTls(other.server());
                Post post = new Post(server(server.port(), Security.STARTTLS, "", other.pem()))) {
            assertThat(post.send(letter("a@example.org"), NOW)).isInstanceOf(Fate.NoServer.class);
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void aFileWithoutACertificateIsSaid() throws Exception {
        Path none = Files.writeString(folder.resolve("none.pem"), "");
        try (Post empty = new Post(server(1, Security.TLS, "", none)); Post gone = new Post(server(1, Security.TLS, "",
                folder.resolve("gone.pem")))) {
            assertThat(empty.send(letter("a@example.org"), NOW)).isEqualTo(new Fate.NoServer("the certificates in " + none
                    + " cannot be used: there is none in it"));
            assertThat(gone.send(letter("a@example.org"), NOW)).isInstanceOfSatisfying(Fate.NoServer.class,
                    fate -> assertThat(fate.reason()).endsWith("cannot be used: cannot read the file"));
        }
    }

    @Test
    void oneRefusedPersonKeepsNobodyElseFromTheirs() throws Exception {
        try (SmtpServer server = SmtpServer.plain().refusing("gone@example.org"); Post post = new Post(server(server.port(), Security.NONE,
                "", null))) {
            assertThat(post.send(letter("gone@example.org"), NOW)).isEqualTo(new Fate.Refused("550 5.1.1 no such person here"));
            assertThat(post.send(letter("a@example.org"), NOW)).isEqualTo(new Fate.Sent());
            assertThat(server.received()).singleElement();
            assertThat(server.said().stream().filter("CONNECT"::equals)).as("one connection for all").hasSize(1);
        }
    }

    @Test
    void aServerThatIsNotThereIsSaid() throws Exception {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        try (Post post = new Post(server(nobody, Security.NONE, "", null))) {
            assertThat(post.send(letter("a@example.org"), NOW)).isInstanceOfSatisfying(Fate.NoServer.class,
                    fate -> assertThat(fate.reason()).containsIgnoringCase("refused"));
        }
    }

    @Test
    void aServerThatFallsSilentIsGivenUp() throws Exception {
        for (String moment : List.of("CONNECT", "EHLO", "MAIL", "RCPT", "DATA")) {
            try (SmtpServer server = SmtpServer.plain().silentAt(moment); Post post = new Post(server(server.port(), Security.NONE, "",
                    null))) {
                assertThat(post.send(letter("a@example.org"), NOW)).as(moment).isInstanceOf(Fate.NoServer.class);
                assertThat(server.received()).isEmpty();
            }
        }
    }

    @Test
    void aConnectionThatWasDroppedBetweenTwoLettersIsOpenedAgain() throws Exception {
        try (SmtpServer server = SmtpServer.plain(); Post post = new Post(server(server.port(), Security.NONE, "", null))) {
            assertThat(post.send(letter("a@example.org"), NOW)).isEqualTo(new Fate.Sent());
            server.hangUp();
            assertThat(post.send(letter("b@example.org"), NOW)).isEqualTo(new Fate.Sent());
            assertThat(server.received()).hasSize(2);
        }
    }

    private static int first(SmtpServer server, String word) {
        return Arrays.asList(server.said().stream().map(line -> line.split(" ")[0]).toArray()).indexOf(word);
    }

    private static Letter letter(String to) {
        return new Letter(ID, to, new MailText("主题", "正文\n"), List.of());
    }

    private static MailServer server(int port, Security security, String user, @Nullable Path certificate, String... password) {
        return new MailServer("localhost", port, security, user, String.join("", password), "plan@example.org", certificate, 500);
    }
}
