package org.plangauge.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a released report was made from, and its files: {@code manifest.json}.
 *
 * @param snapshot        hash of the report's content
 * @param planVersion     hash of the plan's tables; empty for a public edition
 * @param templateVersion hash of the templates
 * @param programVersion  version of this programme
 * @param files           name and SHA-256 of every other file in the folder, by name
 */
public record Manifest(String snapshot, String planVersion, String templateVersion, String programVersion, Map<String, String> files) {

    /** Its file's name. */
    public static final String FILE = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public Manifest {
        files = new TreeMap<>(files);
    }

    /** The manifest in {@code folder}; empty when there is none, or none that can be read. */
    public static Optional<Manifest> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), Manifest.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The same of other files. */
    public Manifest withFiles(Map<String, String> others) {
        return new Manifest(snapshot, planVersion, templateVersion, programVersion, others);
    }

    public void write(OutputStream out) throws IOException {
        out.write(JSON.writeValueAsBytes(this));
        out.write('\n');
    }
}
