package org.plangauge.wording;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plangauge.value.Word;

/** Every record that a template can get at from its root, with the names it answers to and what stands behind each, in Chinese. */
final class Vocabulary {

    /** What pictures are drawn of; nothing for templates. */
    private static final String DRAWN = "Shape";

    /** By simple name of the record; then by name, in order. */
    private final Map<String, Map<String, String>> records = new LinkedHashMap<>();

    Vocabulary(List<Class<? extends Record>> roots) {
        roots.forEach(this::add);
    }

    Map<String, Map<String, String>> records() {
        return records;
    }

    private void add(Class<?> type) {
        if (DRAWN.equals(type.getSimpleName()) || records.containsKey(type.getSimpleName())) {
            return;
        }
        Map<String, String> names = new TreeMap<>();
        records.put(type.getSimpleName(), names);
        methods(type).filter(m -> isShown(m.getGenericReturnType())).forEach(m -> {
            names.put(m.getName(), word(m.getAnnotatedReturnType()));
            follow(m.getGenericReturnType());
        });
    }

    /** Of a sealed interface those of every record that it stands for. */
    private static Stream<Method> methods(Class<?> type) {
        return type.isInterface() ? Stream.of(type.getPermittedSubclasses()).flatMap(Vocabulary::methods)
                : RecordsOnly.shown(type).values().stream();
    }

    private void follow(Type type) {
        if (type instanceof ParameterizedType several) {
            Arrays.stream(several.getActualTypeArguments()).forEach(this::follow);
        } else if (type instanceof Class<?> one && isRecord(one)) {
            add(one);
        }
    }

    private static boolean isRecord(Class<?> type) {
        return type.isRecord() || type.isSealed() && Stream.of(type.getPermittedSubclasses()).allMatch(Vocabulary::isRecord);
    }

    /** Whether a template gets it; what is neither text, number, record … is refused, and nobody needs to know of it. */
    private static boolean isShown(Type type) {
        return type instanceof ParameterizedType || type instanceof Class<?> one && (isRecord(one) || one.isEnum() || one.isPrimitive()
                || one == String.class || one == LocalDate.class || Number.class.isAssignableFrom(one) || one == Boolean.class);
    }

    private static String word(AnnotatedType annotated) {
        String nothing = annotated.isAnnotationPresent(Nullable.class) ? "，可无" : "";
        if (annotated instanceof AnnotatedParameterizedType several) {
            String inside = word(several.getAnnotatedActualTypeArguments()[several.getAnnotatedActualTypeArguments().length - 1]);
            Type whole = ((ParameterizedType) several.getType()).getRawType();
            return whole == Optional.class ? inside + "，可无" : inside + (whole == Map.class ? "，按代号" : "的列表") + nothing;
        }
        return word((Class<?>) annotated.getType()) + nothing;
    }

    private static String word(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(c -> c instanceof Word word ? word.word() : ((Enum<?>) c).name())
                    .collect(Collectors.joining("、"));
        }
        return type == String.class ? "文字" : type == LocalDate.class ? "日期" : type == boolean.class || type == Boolean.class ? "是否"
                : type == BigDecimal.class || type == double.class ? "小数" : type.isPrimitive() || type == Integer.class ? "整数" : "`" + type.getSimpleName() + "`";
    }
}
