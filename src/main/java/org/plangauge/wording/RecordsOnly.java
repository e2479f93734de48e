package org.plangauge.wording;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;
import org.plangauge.value.Word;

/**
 * What templates see: texts, numbers, yes and no, dates by year, month and day, lists, words of enumerations,
 * and of a record its components and the questions without parameters that it answers ({@code indicator.binding}). There is
 * no way from here to a Java class or method call, whatever a template says. A name that a record does not have is a fault, so
 * that a slip in {@code <#if row.lagReson?has_content>} is not taken for an absent reason.
 */
final class RecordsOnly implements ObjectWrapper {

    private static final Set<String> NOT_SHOWN = Set.of("toString", "hashCode");

    private static final ClassValue<Map<String, Method>> SHOWN = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getDeclaredMethods()).filter(this::isShown)
                    .collect(Collectors.toMap(Method::getName, Function.identity()));
        }

        private boolean isShown(Method method) {
            return method.getParameterCount() == 0 && method.getReturnType() != void.class && Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers()) && !NOT_SHOWN.contains(method.getName());
        }
    };

    /** What templates may ask a record of this type, by name. */
    static Map<String, Method> shown(Class<?> type) {
        return SHOWN.get(type);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return switch (value) {
            case null -> null;
            case TemplateModel model -> model;
            case String text -> new SimpleScalar(Xhtml.printable(text));
            case Boolean yes -> yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case Number number -> new SimpleNumber(number);
            case Enum<?> constant -> new SimpleScalar(constant instanceof Word word ? word.word() : constant.name());
            case LocalDate day ->
                new SimpleHash(Map.of("year", day.getYear(), "month", day.getMonthValue(), "day", day.getDayOfMonth()), this);
            case Optional<?> perhaps -> wrap(perhaps.orElse(null));
            case Collection<?> several -> new SimpleSequence(several, this);
            case Map<?, ?> map -> new SimpleHash(map, this);
            case Record row -> new Row(row);
            default -> throw new TemplateModelException("a " + value.getClass().getSimpleName() + " is not for templates");
        };
    }

    /** A record as FreeMarker reads it. */
    private final class Row implements TemplateHashModel {

        private final Record row;

        Row(Record row) {
            this.row = row;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            Method shown = shown(row.getClass()).get(key);
            if (shown == null) {
                throw new TemplateModelException("a " + row.getClass().getSimpleName() + " has no \"" + key + "\"; 说明.md lists what it has");
            }
            try {
                return wrap(shown.invoke(row));
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException("cannot read " + key + " of a " + row.getClass().getSimpleName(), e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
