package org.plangauge.aggregation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownStatement;
import org.plangauge.value.Characters;

/** The comments of one year: of all workbooks of comments of the year the newest alone counts, since each lists them all. */
final class Comments {

    private Comments() {}

    /** In the order of the workbook, whatever that of {@code statements}; a row without 意见原文 is no comment. */
    static List<Comment> of(List<KnownStatement> statements, int year) {
        List<KnownStatement> all = statements.stream().filter(s -> s.statement().form() == FormSheet.COMMENTS && s.receipt().year() == year)
                .toList();
        long newest = all.stream().mapToLong(s -> s.receipt().sequence()).max().orElse(0);
        Map<String, Map<FormColumn, String>> byNumber = new LinkedHashMap<>();
        all.stream().filter(s -> s.receipt().sequence() == newest).sorted(Comparator.comparingInt(Comments::row)).forEach(s -> byNumber
                .computeIfAbsent(s.statement().code(), c -> new EnumMap<>(FormColumn.class)).put(s.statement().column(), s.statement().text()));
        return byNumber.entrySet().stream().filter(e -> e.getValue().containsKey(FormColumn.COMMENT)).map(e -> comment(e.getKey(),
                e.getValue())).toList();
    }

    private static int row(KnownStatement known) {
        return Integer.parseInt(known.statement().cell().cell().replaceFirst("^[A-Z]+", ""));
    }

    private static Comment comment(String number, Map<FormColumn, String> said) {
        return new Comment(number, said.getOrDefault(FormColumn.COMMENTER, ""), said.getOrDefault(FormColumn.COMMENT, ""),
                said.getOrDefault(FormColumn.COMMENT_WHERE, ""), Characters.squeezed(said.getOrDefault(FormColumn.HANDLING, "")),
                said.getOrDefault(FormColumn.REASON, ""), said.getOrDefault(FormColumn.DRAFT, ""));
    }
}
