package org.plangauge.delivery;

/**
 * What a letter says, as plain text.
 *
 * @param subject one line, whatever it was made of: a name with a line break in it must not become a header of its own
 * @param body    lines end with a line feed
 */
public record MailText(String subject, String body) {

    public MailText {
        subject = oneLine(subject);
    }

    /** The first line of {@code page} is the subject, the rest the body. */
    static MailText of(String page) {
        String[] parts = page.strip().split("\\R", 2);
        return new MailText(parts[0], parts.length < 2 ? "" : parts[1].strip().replace("\r\n", "\n") + "\n");
    }

    /** Without line breaks and other control characters. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
