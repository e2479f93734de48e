package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.ledger.Archive;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;

/** A file is read again when it may be another, and only then. */
class ReadBeforeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final String NAME = "科技局.xlsx";

    @TempDir
    private Path root;

    private Home home;
    private Path file;
    private Archive archive;
    private final List<String> read = new ArrayList<>();

    @BeforeEach
    void drop() throws IOException {
        home = new Home(root);
        archive = new Archive(home.archive());
        file = home.input().resolve(NAME);
        Files.createDirectories(home.input());
        Files.writeString(file, "one");
        assumeThat(ReadBefore.State.of(file)).as("a system that says when a file was changed").isPresent();
    }

    /** A run that begins at {@code begun}; which files it read. */
    private List<String> run(Instant begun) throws IOException {
        read.clear();
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            Ledger ledger = new Ledger(database.source());
            FindWorkbooks.Keeping keeping = each -> {
                read.add(each.getFileName().toString());
                return archive.keep(each);
            };
            new FindWorkbooks(new RunRequest(home, DAY, null), new ReadBefore(home.readBefore(), begun), keeping, ledger, new RunTally(),
                    ledger.openRun(DAY, Clock.systemUTC().instant())).find();
        }
        return List.copyOf(read);
    }

    /** Long after whatever is in {@code input/} was written. */
    private List<String> night() throws IOException {
        return run(Instant.now().plusSeconds(60));
    }

    @Test
    void whatWasReadIsNotReadAgainWhileNothingChanges() throws IOException {
        assertThat(night()).containsExactly(NAME);
        assertThat(night()).isEmpty();
        assertThat(night()).as("what is kept is kept on").isEmpty();
    }

    @Test
    void anotherOfTheSameLengthAndTimeIsRead() throws IOException {
        night();
        FileTime shown = Files.getLastModifiedTime(file);
        Files.writeString(file, "two");
        Files.setLastModifiedTime(file, shown);
        assertThat(night()).containsExactly(NAME);
        Path other = Files.writeString(root.resolve("other"), "six");
        Files.setLastModifiedTime(other, shown);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(night()).as("put in its place").containsExactly(NAME);
        assertThat(night()).isEmpty();
        assertThat(archive.hashes()).hasSize(3);
    }

    @Test
    void oneUnderAnotherNameIsRead() throws IOException {
        night();
        Files.move(file, file.resolveSibling("住建局.xlsx"));
        assertThat(night()).containsExactly("住建局.xlsx");
    }

    @Test
    void oneThatChangedJustBeforeARunIsReadByTheNextAsWell() throws IOException {
        Instant changed = ReadBefore.State.of(file).orElseThrow().changed();
        run(changed.plus(Duration.ofSeconds(2)));
        assertThat(run(changed.plus(Duration.ofSeconds(2)).plusNanos(1))).containsExactly(NAME);
        assertThat(night()).isEmpty();
    }

    @Test
    void oneWhoseBytesAreNoLongerKeptIsRead() throws IOException {
        night();
        Files.delete(archive.of(archive.hashes().getFirst()));
        assertThat(night()).containsExactly(NAME);
        assertThat(archive.hashes()).hasSize(1);
    }

    @Test
    void aNoteThatCannotBeReadIsAsGoodAsNone() throws IOException {
        night();
        Files.writeString(home.readBefore(), "科技局.xlsx\n", StandardCharsets.UTF_16);
        assertThat(night()).containsExactly(NAME);
        assertThat(night()).isEmpty();
    }

    @Test
    void aNameThatDoesNotFitALineIsReadEveryNight() throws IOException {
        Files.move(file, file.resolveSibling("科技\n局.xlsx"));
        night();
        assertThat(night()).containsExactly("科技\n局.xlsx");
    }
}
