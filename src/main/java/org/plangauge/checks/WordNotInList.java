package org.plangauge.checks;

import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.SubmittedCell;
import org.plangauge.value.Characters;

/** An answer that is not one of the words the form offers. */
final class WordNotInList implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.WORD_NOT_IN_LIST;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        return Cells.of(form).filter(c -> c.cell().content() == SubmittedCell.Content.TEXT
                || c.cell().content() == SubmittedCell.Content.NUMBER)
                .filter(c -> c.column().filter(column -> column.kind() == FormColumn.Kind.WORD
                        && !column.words().contains(Characters.squeezed(c.cell().text()))).isPresent())
                .map(c -> new Finding(code(), c.place(), c.cell().text().strip(), String.join("、", c.column().orElseThrow().words()),
                        "请从下拉列表中选择。")).toList();
    }
}
