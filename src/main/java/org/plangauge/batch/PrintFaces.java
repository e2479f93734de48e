package org.plangauge.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.plangauge.report.pdf.FontCheck;
import org.plangauge.report.pdf.Typefaces;
import org.plangauge.settings.Known;
import org.plangauge.settings.Setting;
import org.plangauge.settings.Settings;

/** The office's own faces as a home's settings name them. */
public final class PrintFaces {

    private static final Map<String, Setting<String>> SET = Map.of(Typefaces.TEXT, Known.TEXT_FACE, Typefaces.TITLE, Known.TITLE_FACE,
            Typefaces.HEADING, Known.HEADING_FACE, Typefaces.SUBHEADING, Known.SUBHEADING_FACE);

    private PrintFaces() {}

    static Typefaces of(Settings settings) {
        Map<String, String> files = new TreeMap<>();
        SET.forEach((name, setting) -> settings.find(setting).ifPresent(file -> files.put(name, file)));
        return new Typefaces(files);
    }

    /** One version of templates and faces: with another face a report is another one. */
    static String version(Typefaces faces, String templates) {
        return faces.files().isEmpty() ? templates : Sha256.of((templates + faces.versions()).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A line for each face that is set: whether it can be used, and which characters of the home's plans and templates it lacks.
     */
    public static List<String> check(Home home, Settings settings) throws IOException {
        Typefaces faces = of(settings);
        if (faces.files().isEmpty()) {
            return List.of();
        }
        StringBuilder texts = new StringBuilder();
        for (Path folder : List.of(home.seeds(), home.templates())) {
            for (Path file : files(folder)) {
                texts.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return FontCheck.lines(faces, texts.toString());
    }

    /** Tables, plans and templates of reports; what is written in a stylesheet is not printed. */
    private static List<Path> files(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (var all = Files.walk(folder)) {
                all.filter(f -> f.toString().matches(".*\\.(csv|yaml|ftlh)") && !f.startsWith(folder.resolve("board"))).forEach(found::add);
            }
        }
        return found;
    }
}
