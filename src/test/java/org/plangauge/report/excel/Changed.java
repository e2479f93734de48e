package org.plangauge.report.excel;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

import org.plangauge.report.PlanReport;

/** Records with some of their components replaced, whatever other components they have. */
final class Changed {

    private Changed() {}

    /** {@code record} with component {@code name} replaced. */
    static <R extends Record> R of(R record, String name, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        boolean found = false;
        for (int i = 0; i < components.length; i++) {
            boolean named = components[i].getName().equals(name);
            values[i] = named ? value : valueOf(record, components[i]);
            found |= named;
        }
        if (!found) {
            throw new IllegalArgumentException(record.getClass() + " has no component " + name);
        }
        return made(record, values);
    }

    /** {@code report} with the named components replaced, name and value in turn. */
    static PlanReport report(PlanReport report, Object... namesAndValues) {
        PlanReport changed = report;
        for (int i = 0; i < namesAndValues.length; i += 2) {
            changed = of(changed, (String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return changed;
    }

    static Object valueOf(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static <R extends Record> R made(R record, Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(record.getClass().getRecordComponents()).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
