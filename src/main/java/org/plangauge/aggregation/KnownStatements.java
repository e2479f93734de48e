package org.plangauge.aggregation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Receipt;

/**
 * What departments said about the things in a plan, as the evaluation of one day may use it. Only the forms of one year
 * count of each department: the newest year it said anything for that is not after the evaluation's, so that a reason given
 * in 2023 does not explain 2025. Within that year a later answer replaces an earlier one, and a blank replaces nothing.
 */
public final class KnownStatements {

    private record Key(FormSheet form, String code) {}

    private final Map<String, Map<String, Map<FormColumn, KnownStatement>>> thirdParties = new HashMap<>();

    private final Map<Key, Map<FormColumn, KnownStatement>> answers = new HashMap<>();

    private final List<Comment> comments;

    /**
     * @param statements in any order
     * @param year       the year of the evaluation's as-of date
     */
    public KnownStatements(List<KnownStatement> statements, int year) {
        comments = Comments.of(statements, year);
        Map<String, Integer> years = new HashMap<>();
        usable(statements, year).forEach(s -> years.merge(s.receipt().department(), s.receipt().year(), Math::max));
        usable(statements, year).filter(s -> s.receipt().year() == years.get(s.receipt().department())).forEach(s -> answers
                .computeIfAbsent(key(s), k -> new EnumMap<>(FormColumn.class)).merge(s.statement().column(), s, KnownStatements::newer));
        statements.stream().filter(s -> s.receipt().ofThirdParty() && s.receipt().year() <= year
                && s.statement().form() == FormSheet.INDICATORS).forEach(s -> thirdParties
                .computeIfAbsent(s.statement().code(), c -> new TreeMap<>()).computeIfAbsent(s.receipt().department(),
                        d -> new EnumMap<>(FormColumn.class)).merge(s.statement().column(), s, KnownStatements::newer));
    }

    private static Stream<KnownStatement> usable(List<KnownStatement> statements, int year) {
        return statements.stream().filter(s -> s.receipt().year() <= year && !s.receipt().ofThirdParty()
                && !s.statement().form().ofTheOffice());
    }

    private static Key key(KnownStatement known) {
        return new Key(known.statement().form(), known.statement().code());
    }

    /** Between departments the form of the later year counts, so that a late correction of an old one does not. */
    private static KnownStatement newer(KnownStatement one, KnownStatement other) {
        Comparator<Receipt> order = Comparator.comparingInt(Receipt::year).thenComparingLong(Receipt::sequence);
        return order.compare(one.receipt(), other.receipt()) >= 0 ? one : other;
    }

    /** What third parties say of an indicator in answer to {@code column}, by their names. */
    public Map<String, String> thirdParties(String code, FormColumn column) {
        Map<String, String> texts = new TreeMap<>();
        thirdParties.getOrDefault(code, Map.of()).forEach((name, said) -> Optional.ofNullable(said.get(column))
                .ifPresent(s -> texts.put(name, s.statement().text())));
        return texts;
    }

    /** The comments on the evaluation of the year and what became of them; empty when the planning office reported none. */
    public List<Comment> comments() {
        return comments;
    }

    /** The answer to {@code column} about {@code code}; empty when nobody gave one. */
    public Optional<KnownStatement> about(FormSheet form, String code, FormColumn column) {
        return Optional.ofNullable(answers.get(new Key(form, code))).map(a -> a.get(column));
    }

    /** Its text; empty text when nobody gave one. */
    public String text(FormSheet form, String code, FormColumn column) {
        return about(form, code, column).map(s -> s.statement().text()).orElse("");
    }
}
