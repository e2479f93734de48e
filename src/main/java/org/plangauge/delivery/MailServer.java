package org.plangauge.delivery;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The server that takes our mail.
 *
 * @param security    STARTTLS is required where it is set, never only tried
 * @param user        who signs in; empty: nobody does
 * @param certificate a PEM file with the certificates that the server's own is proved by; null: those the Java installation trusts
 * @param patience    milliseconds to wait for a connection, for an answer, and to be rid of a line
 */
public record MailServer(String host, int port, Security security, String user, String password, String from, @Nullable Path certificate,
        int patience) {

    /** How the connection is protected. */
    public enum Security { STARTTLS, TLS, NONE }

    /** As long as an honest server may take, and a dead one holds up a run. */
    public static final int PATIENCE = 10_000;

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
