package org.plangauge.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAFileEverythingIsAsItComes() throws IOException {
        Settings settings = Settings.read(folder.resolve("settings.properties"));
        assertThat(settings.get(Known.CRON).toString()).isEqualTo("0 30 1 * * *");
        assertThat(settings.get(Known.FILE_SIZE)).isEqualTo(20L * 1024 * 1024);
        assertThat(settings.find(Known.MAIL_HOST)).isEmpty();
        assertThat(settings.family(Known.MAIL_TO)).isEmpty();
    }

    @Test
    void everyFallbackIsAValueThatCanBeRead() {
        for (Setting<?> setting : Known.ALL) {
            if (!setting.fallback().isEmpty()) {
                assertThat(Settings.none().find(setting)).as(setting.key()).isPresent();
            }
        }
    }

    @Test
    void whatIsWrittenCounts() throws IOException {
        Settings settings = written("\uFEFF# 海陵\ntime.zone = Asia/Shanghai\nlimits.file-size=512 KB\ndelivery.folder = D:\\leaders\\new\n"
                + "mail.to.hailing-14.mid-term = a@example.org，b@example.org\nmail.department.区统计局 = tj@example.org\n");
        assertThat(settings.find(Known.ZONE)).contains(ZoneId.of("Asia/Shanghai"));
        assertThat(settings.get(Known.FILE_SIZE)).isEqualTo(524_288);
        assertThat(settings.text(Known.DELIVERY_FOLDER)).isEqualTo("D:\\leaders\\new");
        assertThat(settings.family(Known.MAIL_TO)).isEqualTo(Map.of("hailing-14.mid-term", List.of("a@example.org", "b@example.org")));
        assertThat(settings.family(Known.MAIL_DEPARTMENT)).containsOnlyKeys("区统计局");
    }

    @ParameterizedTest
    @CsvSource({"a@example.org, true", "a.b+c@sub.example.org, true", "root@localhost, true", "a, false", "a@, false",
            "@example.org, false",
            "a b@example.org, false", "王 <a@example.org>, false", "a@example.org;b@example.org, false", "a@ex ample.org, false",
                    "a@@example.org, false",
            ".a@example.org, false"})
    void anAddressIsPlainOrAFault(String address, boolean taken) throws IOException {
        if (taken) {
            assertThat(written("mail.from = " + address).find(Known.MAIL_FROM)).contains(address);
            assertThat(written("mail.to.all = " + address + ", z@example.org").family(Known.MAIL_TO).get("all")).containsExactly(address,
                    "z@example.org");
        } else {
            assertThatThrownBy(() -> written("mail.from = " + address)).isInstanceOf(UnusableSettings.class);
            assertThatThrownBy(() -> written("mail.to.all = z@example.org, " + address)).isInstanceOf(UnusableSettings.class);
        }
    }

    @Test
    void anAddressWithALineBreakIsAFault() {
        assertThatThrownBy(() -> Values.address("a@example.org\nBcc: b@example.org")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsOfNoUseAloneIsAFault() throws IOException {
        assertThatThrownBy(() -> written("mail.host = mail.example.org\nmail.user = plan\n")).isInstanceOf(UnusableSettings.class)
                .hasMessageContaining("mail.host is set, and mail.from is not")
                        .hasMessageContaining("mail.user is set, and mail.password is not");
        assertThat(written("mail.host = mail.example.org\nmail.from = plan@example.org\n").find(Known.MAIL_HOST))
                .contains("mail.example.org");
    }

    @Test
    void aBlankValueIsNoValue() throws IOException {
        assertThat(written("limits.cells =\n").get(Known.CELLS)).isEqualTo(200_000);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        assertThatThrownBy(() -> written("limits.cell = 5\nlimits.cells = many\ntime.zone = Mars\nmail.to. = a@example.org\n"))
                .isInstanceOf(UnusableSettings.class)
                .hasMessageContaining("limits.cell: there is no such setting").hasMessageContaining("mail.to.: there is no such setting")
                .hasMessageContaining("limits.cells: found \"many\", expected a whole number from 1000 to 5000000")
                .hasMessageContaining("time.zone: found \"Mars\", expected a time zone such as Asia/Shanghai");
    }

    @ParameterizedTest
    @CsvSource({"limits.parts, 19, false", "limits.parts, 20, true", "limits.parts, 100000, true", "limits.parts, 100001, false",
            "limits.file-size, 0 MB, false", "limits.file-size, 1, true", "limits.file-size, 1.5 MB, false", "log.format, json, true",
            "log.format, xml, false", "schedule.cron, 0 30 1 * * *, true", "schedule.cron, 30 1 * * *, false", "mail.security, ssl, false"})
    void aValueIsTakenWithinItsBounds(String key, String value, boolean taken) throws IOException {
        if (taken) {
            assertThat(written(key + " = " + value).lines()).contains(key + " = " + value);
        } else {
            assertThatThrownBy(() -> written(key + " = " + value)).isInstanceOf(UnusableSettings.class).hasMessageContaining(key + ": found");
        }
    }

    @Test
    void aSecretIsNeverShown() throws IOException {
        assertThat(String.join("\n", written("mail.password = tiger").lines())).contains("mail.password = ********").doesNotContain("tiger");
    }

    @Test
    void anotherEncodingThanUtf8IsAFault() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.write(file, "mail.department.区统计局 = a@example.org".getBytes(Charset.forName("GB18030")));
        assertThatThrownBy(() -> Settings.read(file)).isInstanceOf(UnusableSettings.class).hasMessageContaining("not written in UTF-8");
    }

    private Settings written(String text) throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.writeString(file, text);
        return Settings.read(file);
    }
}
