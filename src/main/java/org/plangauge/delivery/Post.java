package org.plangauge.delivery;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

import javax.net.ssl.SSLSocketFactory;

import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import org.jspecify.annotations.Nullable;

/** Hands letters to the mail server, over one connection that is opened for the first of them. */
public final class Post implements AutoCloseable {

    private static final String UTF_8 = "UTF-8";

    private final MailServer server;
    private @Nullable Session session;
    private @Nullable Transport transport;

    public Post(MailServer server) {
        this.server = server;
    }

    /**
     * Sends one letter.
     *
     * @param now its date
     * @throws IOException when an enclosure cannot be read
     */
    public Fate send(Letter letter, Instant now) throws IOException {
        try {
            Transport open = connected();
            MimeMessage message = message(letter, now);
            open.sendMessage(message, message.getAllRecipients());
            return new Fate.Sent();
        } catch (SendFailedException e) {
            return new Fate.Refused(reason(e));
        } catch (MessagingException e) {
            close();
            return new Fate.NoServer(reason(e));
        } catch (GeneralSecurityException e) {
            return new Fate.NoServer("the certificates in " + server.certificate() + " cannot be used: " + e.getMessage());
        }
    }

    private Transport connected() throws MessagingException, GeneralSecurityException {
        Session opened = session == null ? Session.getInstance(properties()) : session;
        session = opened;
        Transport open = transport == null ? opened.getTransport("smtp") : transport;
        transport = open;
        if (!open.isConnected()) {
            boolean signsIn = !server.user().isEmpty();
            open.connect(server.host(), server.port(), signsIn ? server.user() : null, signsIn ? server.password() : null);
        }
        return open;
    }

    private Properties properties() throws GeneralSecurityException {
        String patience = Integer.toString(server.patience());
        Properties smtp = new Properties();
        smtp.setProperty("mail.smtp.connectiontimeout", patience);
        smtp.setProperty("mail.smtp.timeout", patience);
        smtp.setProperty("mail.smtp.writetimeout", patience);
        smtp.setProperty("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
        boolean starttls = server.security() == MailServer.Security.STARTTLS;
        smtp.setProperty("mail.smtp.starttls.enable", Boolean.toString(starttls));
        smtp.setProperty("mail.smtp.starttls.required", Boolean.toString(starttls));
        smtp.setProperty("mail.smtp.ssl.enable", Boolean.toString(server.security() == MailServer.Security.TLS));
        smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        smtp.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        if (server.certificate() != null) {
            SSLSocketFactory trusting = Certificates.trusting(server.certificate());
            smtp.put("mail.smtp.ssl.socketFactory", trusting);
        }
        return smtp;
    }

    private MimeMessage message(Letter letter, Instant now) throws MessagingException, IOException {
        MimeMessage message = new KeptId(session, "<" + letter.id() + "@" + server.from().substring(server.from().indexOf('@') + 1) + ">");
        message.setFrom(new InternetAddress(server.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.text().subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart body = new MimeBodyPart();
        body.setText(letter.text().body(), UTF_8);
        parts.addBodyPart(body);
        for (Enclosure enclosure : letter.enclosures()) {
            parts.addBodyPart(part(enclosure));
        }
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    /** Its name twice: as RFC 2231 has it, and as older programmes look for it (RFC 2047). */
    private static MimeBodyPart part(Enclosure enclosure) throws MessagingException, IOException {
        if (!enclosure.file().toFile().canRead()) {
            throw new IOException("cannot read " + enclosure.file());
        }
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new FileDataSource(enclosure.file().toFile())));
        part.setHeader("Content-Type", enclosure.type() + ";\r\n name=\"" + MimeUtility.encodeText(enclosure.name(), UTF_8, "B")
                .replace("\"", "'")
                + "\"");
        part.setHeader("Content-Disposition", "attachment;\r\n filename*=" + enclosure.extendedName());
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static String reason(MessagingException e) {
        Exception deepest = e;
        while (deepest instanceof MessagingException outer && outer.getNextException() != null) {
            deepest = outer.getNextException();
        }
        String said = deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
        return MailText.oneLine(said);
    }

    @Override
    public void close() {
        Transport open = transport;
        transport = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException e) {
                // it was no use any more: what was sent is sent, and the next letter opens another
            }
        }
    }

    /** A message that keeps the number it was given. */
    private static final class KeptId extends MimeMessage {

        private final String id;

        KeptId(@Nullable Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
