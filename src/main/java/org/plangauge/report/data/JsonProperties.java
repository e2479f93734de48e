package org.plangauge.report.data;

import java.util.List;
import java.util.function.Consumer;

import org.plangauge.report.Count;
import org.plangauge.report.Num;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the properties of {@code report.json} as its contract wants them: numbers as strings, null with a reason beside it. */
final class JsonProperties {

    private final JsonGenerator json;

    JsonProperties(JsonGenerator json) {
        this.json = json;
    }

    void text(String name, String text) {
        json.writeStringProperty(name, text);
    }

    /** Null also for an empty text, where an empty one says nothing. */
    void textOrNull(String name, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }

    void truth(String name, boolean truth) {
        json.writeBooleanProperty(name, truth);
    }

    void count(String name, int number) {
        json.writeNumberProperty(name, number);
    }

    void nothing(String name) {
        json.writeNullProperty(name);
    }

    /** A number with its reason or formula beside it. */
    void number(String name, Num number) {
        number(name, number, name + "Reason");
        if (!number.formula().isEmpty()) {
            text(name + "Formula", number.formula());
        }
    }

    /** @param reason name of the property that says why there is no number */
    void number(String name, Num number, String reason) {
        textOrNull(name, number.value());
        if (number.value() == null) {
            text(reason, number.reason());
        }
    }

    void counts(String name, List<Count> counts) {
        object(name, () -> counts.forEach(c -> count(c.word(), c.number())));
    }

    void texts(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    void object(String name, Runnable content) {
        json.writeObjectPropertyStart(name);
        content.run();
        json.writeEndObject();
    }

    /** The outermost object. */
    void object(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEndObject();
    }

    /** An array of objects. */
    <R> void array(String name, List<R> rows, Consumer<R> write) {
        json.writeArrayPropertyStart(name);
        rows.forEach(row -> object(() -> write.accept(row)));
        json.writeEndArray();
    }
}
