package org.plangauge.checks;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.plangauge.plan.Plan;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.Subject;

/** What the figures of a plan are about, by sheet and code. */
final class Subjects {

    private final Map<FormSheet, Map<String, Subject>> byCode = new EnumMap<>(FormSheet.class);
    private final Plan plan;

    Subjects(Plan plan) {
        this.plan = plan;
    }

    Optional<Subject> of(FormSheet form, String code) {
        return Optional.ofNullable(byCode.computeIfAbsent(form, f -> Subject.of(f, plan).stream().collect(Collectors.toMap(Subject::code,
                Function.identity(), (one, other) -> one))).get(code));
    }
}
