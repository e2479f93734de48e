package org.plangauge.delivery;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

/** A mail server of the tests' own, for what GreenMail cannot do: STARTTLS, refusing one recipient, falling silent, vanishing. */
public final class SmtpServer implements AutoCloseable {

    private final ServerSocket socket;
    private final @Nullable SSLContext tls;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final List<MimeMessage> received = new CopyOnWriteArrayList<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile String silentAt = "";
    private volatile boolean offersTls = true;

    private SmtpServer(@Nullable SSLContext tls) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.tls = tls;
        Thread.ofVirtual().start(this::accept);
    }

    public static SmtpServer plain() throws IOException {
        return new SmtpServer(null);
    }

    /** One that offers STARTTLS with the certificate of {@code tls}. */
    static SmtpServer withTls(SSLContext tls) throws IOException {
        return new SmtpServer(tls);
    }

    public int port() {
        return socket.getLocalPort();
    }

    public SmtpServer refusing(String recipient) {
        refused.add(recipient);
        return this;
    }

    /** Takes everybody again. */
    public void forgive() {
        refused.clear();
    }

    /** Answers nothing any more from the command {@code word} on; {@code CONNECT}: not even a greeting. */
    public SmtpServer silentAt(String word) {
        silentAt = word;
        return this;
    }

    /** Ends the connections that are open. */
    void hangUp() throws IOException {
        for (Socket client : open) {
            client.close();
        }
    }

    SmtpServer hidingTls() {
        offersTls = false;
        return this;
    }

    public List<MimeMessage> received() {
        return received;
    }

    /** Every command that was said to it, over all connections. */
    public List<String> said() {
        return said;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try {
            converse(client);
        } catch (IOException e) {
            // the other side has hung up
        } catch (MessagingException e) {
            throw new IllegalStateException("a message that cannot be parsed was sent", e);
        }
    }

    private void converse(Socket plain) throws IOException, MessagingException {
        Socket client = plain;
        BufferedReader in = reader(client);
        said.add("CONNECT");
        if (silentAt.equals("CONNECT")) {
            return;
        }
        answer(client, "220 test");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            said.add(line);
            String word = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
            if (word.equals(silentAt)) {
                return;
            }
            switch (word) {
                case "EHLO" -> answer(client, tls != null && offersTls && !(client instanceof SSLSocket) ? "250-test\r\n250 STARTTLS"
                        : "250 test");
                case "STARTTLS" -> {
                    answer(client, "220 go on");
                    SSLSocket secured = (SSLSocket) tls.getSocketFactory().createSocket(client, null, client.getPort(), true);
                    secured.setUseClientMode(false);
                    secured.startHandshake();
                    client = secured;
                    in = reader(client);
                }
                case "RCPT" -> answer(client, refused.stream().anyMatch(line::contains) ? "550 5.1.1 no such person here" : "250 ok");
                case "DATA" -> {
                    answer(client, "354 go on");
                    received.add(message(in));
                    answer(client, "250 taken");
                }
                case "QUIT" -> {
                    answer(client, "221 bye");
                    client.close();
                    return;
                }
                default -> answer(client, "250 ok");
            }
        }
    }

    private static MimeMessage message(BufferedReader in) throws IOException, MessagingException {
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            lines.add(line.startsWith("..") ? line.substring(1) : line);
        }
        return new MimeMessage(null, new ByteArrayInputStream(String.join("\r\n", lines).getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static BufferedReader reader(Socket client) throws IOException {
        return new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    private static void answer(Socket client, String line) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket client : open) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
