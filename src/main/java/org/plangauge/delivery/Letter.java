package org.plangauge.delivery;

import java.util.List;

/**
 * One letter to one person: nobody learns who else was written to, and one bad address holds nobody up.
 *
 * @param id         the same whenever the same is sent to the same person again, so that a repeat can be told; 40 hexadecimal digits
 * @param to         a plain address
 * @param text       subject and body
 * @param enclosures attached files
 */
public record Letter(String id, String to, MailText text, List<Enclosure> enclosures) {

    public Letter {
        enclosures = List.copyOf(enclosures);
    }
}
