package org.plangauge.report.data;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON for programmes that ask a command: maps, lists, words, numbers and nothing, as they come. */
public final class JsonText {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonText() {}

    /** On several lines, the last one not ended. */
    public static String of(Object mapsAndLists) {
        return JSON.writeValueAsString(mapsAndLists);
    }
}
