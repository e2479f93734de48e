package org.plangauge.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerSealTest {

    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void putTwoFiles() throws IOException {
        folder = Files.createDirectory(root.resolve("ledger"));
        Files.writeString(folder.resolve("plangauge.script"), "CREATE TABLE a");
        Files.write(folder.resolve("plangauge.data"), new byte[100_000]);
    }

    @Test
    void whatLiesAsItWasSealedIsOpened() {
        LedgerSeal.put(folder);
        assertThatCode(() -> LedgerSeal.breakOpen(folder)).doesNotThrowAnyException();
        assertThat(folder.resolve("plangauge.seal")).doesNotExist();
    }

    @Test
    void oneByteThatIsAnotherIsDamageAndTheSealStays() throws IOException {
        LedgerSeal.put(folder);
        byte[] data = new byte[100_000];
        data[70_000] = 1;
        Files.write(folder.resolve("plangauge.data"), data);
        assertThatThrownBy(() -> LedgerSeal.breakOpen(folder)).isInstanceOf(DamagedLedger.class);
        assertThat(folder.resolve("plangauge.seal")).exists();
    }

    @Test
    void aFileThatIsGoneIsDamage() throws IOException {
        LedgerSeal.put(folder);
        Files.delete(folder.resolve("plangauge.data"));
        assertThatThrownBy(() -> LedgerSeal.breakOpen(folder)).isInstanceOf(DamagedLedger.class);
    }

    @Test
    void theSealOfAnEarlierVersionIsUnderstoodAndHoldsAsWell() throws Exception {
        String seal = "plangauge.script " + sha256("plangauge.script") + "\nplangauge.data " + sha256("plangauge.data") + "\n";
        Files.writeString(folder.resolve("plangauge.seal"), seal);
        assertThatCode(() -> LedgerSeal.breakOpen(folder)).doesNotThrowAnyException();
        Files.writeString(folder.resolve("plangauge.seal"), seal);
        Files.write(folder.resolve("plangauge.script"), "CREATE TABLE b".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> LedgerSeal.breakOpen(folder)).isInstanceOf(DamagedLedger.class);
    }

    private String sha256(String file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve(file))));
    }
}
