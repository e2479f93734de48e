package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishedTest {

    @TempDir
    private Path root;

    private Path folder;
    private Finished finished;

    @BeforeEach
    void finish() throws IOException {
        folder = Files.createDirectory(root.resolve("pages"));
        Files.writeString(folder.resolve("a.html"), "aa");
        Files.writeString(Files.createDirectory(folder.resolve("b")).resolve("b.html"), "bb");
        finished = new Finished(root.resolve("finished"));
        finished.note("pages", "matter", folder);
    }

    @Test
    void whatWasFinishedAndNotTouchedIsFinished() {
        assertThat(finished.is("pages", "matter", folder)).isTrue();
        assertThat(new Finished(root.resolve("finished")).is("pages", "matter", folder)).as("for another run as well").isTrue();
    }

    @Test
    void ofOtherMatterItIsNot() {
        assertThat(finished.is("pages", "other", folder)).isFalse();
    }

    @Test
    void withoutANoteItIsNot() {
        assertThat(finished.is("others", "matter", folder)).isFalse();
    }

    @Test
    void aFileThatIsGoneNewLongerOrOfAnotherTimeIsSeen() throws IOException {
        FileTime time = Files.getLastModifiedTime(folder.resolve("a.html"));
        Files.delete(folder.resolve("a.html"));
        assertThat(finished.is("pages", "matter", folder)).as("gone").isFalse();
        Files.writeString(folder.resolve("a.html"), "aa");
        Files.setLastModifiedTime(folder.resolve("a.html"), time);
        assertThat(finished.is("pages", "matter", folder)).as("as before").isTrue();
        Files.writeString(folder.resolve("a.html"), "aaa");
        Files.setLastModifiedTime(folder.resolve("a.html"), time);
        assertThat(finished.is("pages", "matter", folder)).as("longer").isFalse();
        Files.writeString(folder.resolve("a.html"), "ab");
        Files.setLastModifiedTime(folder.resolve("a.html"), FileTime.fromMillis(time.toMillis() + 1_000));
        assertThat(finished.is("pages", "matter", folder)).as("of another time").isFalse();
        finished.note("pages", "matter", folder);
        Files.writeString(folder.resolve("b/c.html"), "");
        assertThat(finished.is("pages", "matter", folder)).as("a new one").isFalse();
    }

    @Test
    void aLinkIsAsWhatItLeadsTo() throws IOException {
        Path elsewhere = Files.writeString(root.resolve("elsewhere"), "one");
        Files.createSymbolicLink(folder.resolve("c.html"), elsewhere);
        finished.note("pages", "matter", folder);
        assertThat(finished.is("pages", "matter", folder)).isTrue();
        Files.writeString(elsewhere, "more");
        assertThat(finished.is("pages", "matter", folder)).isFalse();
    }

    @Test
    void aFolderThatIsNotThereCanBeFinished() throws IOException {
        finished.note("nothing", "matter", root.resolve("nothing"));
        assertThat(finished.is("nothing", "matter", root.resolve("nothing"))).isTrue();
        Files.createDirectory(root.resolve("nothing"));
        assertThat(finished.is("nothing", "matter", root.resolve("nothing"))).as("an empty folder holds nothing either").isTrue();
        Files.writeString(root.resolve("nothing/a"), "a");
        assertThat(finished.is("nothing", "matter", root.resolve("nothing"))).isFalse();
    }

    @Test
    void aNoteThatCannotBeWrittenIsNoFailure() throws IOException {
        Path inTheWay = Files.writeString(root.resolve("file"), "");
        Finished nowhere = new Finished(inTheWay);
        nowhere.note("pages", "matter", folder);
        assertThat(nowhere.is("pages", "matter", folder)).isFalse();
    }
}
