package org.plangauge.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.plangauge.delivery.Fate;
import org.plangauge.delivery.LeadersFolder;
import org.plangauge.delivery.MailServer;
import org.plangauge.delivery.Post;
import org.plangauge.ledger.DispatchBook;
import org.plangauge.ledger.DispatchBook.State;
import org.plangauge.wording.TemplateFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.jspecify.annotations.Nullable;

/**
 * Step {@code deliver}: copies in the folder for leaders, then letters; nothing where nothing is set. A letter takes two calls,
 * each a transaction of its own: the first notes that it is begun, the second sends it and notes what became of it. So a kill
 * between sending and noting repeats one letter the next night, under the number it had, and never loses one.
 */
final class Delivering implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);

    private final RunRequest request;
    private final DeliveredReports reports;
    private final Mailbag mailbag;
    private final DispatchBook book;
    private final RunTally tally;
    private final long run;
    private final Clock clock;
    private final Deque<PostedLetter> waiting = new ArrayDeque<>();
    private @Nullable Post post;
    private @Nullable PostedLetter begun;
    private boolean collected;

    Delivering(RunRequest request, DeliveredReports reports, Mailbag mailbag, DispatchBook book, RunTally tally, long run, Clock clock) {
        this.request = request;
        this.reports = reports;
        this.mailbag = mailbag;
        this.book = book;
        this.tally = tally;
        this.run = run;
        this.clock = clock;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        if (!collected) {
            collected = true;
            attempt("the folder for leaders", this::copy);
            attempt("letters", this::collect);
        } else if (begun != null) {
            send(begun);
            begun = null;
        }
        begin();
        return RepeatStatus.continueIf(begun != null);
    }

    /** Something that may fail for itself while the rest goes on. */
    @FunctionalInterface
    private interface Work {
        void done() throws IOException;
    }

    private void attempt(String what, Work work) {
        try {
            work.done();
        } catch (TemplateFault | IOException e) {
            tally.failed(what + ": " + e.getMessage() + " (tried again in the next run)");
        }
    }

    private void copy() throws IOException {
        LeadersFolder folder = reports.folder().orElse(null);
        if (folder != null) {
            LeadersFolder.Outcome outcome = folder.bring(List.copyOf(reports.written().values()), request.today());
            tally.copied(outcome.copied());
            outcome.faults().forEach(tally::failed);
        }
    }

    private void collect() throws IOException {
        MailServer server = mailbag.server().orElse(null);
        if (server != null) {
            waiting.addAll(mailbag.letters());
            post = new Post(server);
        }
    }

    private void begin() {
        begun = waiting.poll();
        if (begun != null) {
            if (book.cutOff(begun.matter(), begun.version(), begun.recipient())) {
                LOG.warn("{}: a run was cut off while it was sent; it is sent again with the same Message-ID", begun);
            }
            book.note(begun.matter(), begun.version(), begun.recipient(), State.BEGUN, "", run, clock.instant());
        } else if (post != null) {
            post.close();
        }
    }

    private void send(PostedLetter letter) {
        try {
            Fate fate = post.send(letter.letter(), clock.instant());
            switch (fate) {
                case Fate.Sent sent -> {
                    if (letter.gist() != null) {
                        book.keep(letter.version(), letter.gist());
                    }
                    note(letter, State.SENT, "");
                    tally.mailed();
                    LOG.info("sent {}", letter);
                }
                case Fate.Refused refused -> {
                    note(letter, State.REFUSED, refused.reason());
                    tally.failed("mail " + letter + ": refused: " + refused.reason() + " (tried again in the next run)");
                }
                case Fate.NoServer none -> {
                    note(letter, State.NO_SERVER, none.reason());
                    tally.failed("mail server " + mailbag.server().orElseThrow() + ": " + none.reason() + "; " + (1 + waiting.size())
                            + " letters wait for the next run");
                    waiting.clear();
                }
            }
        } catch (TemplateFault | IOException | UncheckedIOException e) {
            note(letter, State.REFUSED, String.valueOf(e.getMessage()));
            tally.failed("mail " + letter + ": " + e.getMessage() + " (tried again in the next run)");
        }
    }

    private void note(PostedLetter letter, State state, String detail) {
        book.note(letter.matter(), letter.version(), letter.recipient(), state, detail, run, clock.instant());
    }
}
