package org.plangauge.board;

import java.util.List;

/**
 * What was taken from one sheet of a form.
 *
 * @param title the sheet's name in our forms: 指标
 */
public record ReceiptSheet(String title, List<FigureLine> figures, List<StatementLine> statements) {

    public ReceiptSheet {
        figures = List.copyOf(figures);
        statements = List.copyOf(statements);
    }
}
