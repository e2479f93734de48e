package org.plangauge.board;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.plangauge.wording.TemplateFault;
import org.plangauge.wording.Wording;

/**
 * Prints the board and its receipts with the office's templates, {@code board/index.ftlh}, {@code board/plan-page.ftlh} and {@code board/receipt.ftlh}. The
 * same content and templates give the same bytes.
 */
public final class StatusBoard {

    private static final String INDEX = "board/index.ftlh";
    private static final String PLAN = "board/plan-page.ftlh";
    private static final String RECEIPT = "board/receipt.ftlh";

    private final Wording index;
    private final Wording plan;
    private final Wording receipt;

    /** @param templates the folder of the templates; nothing outside it is ever read for a page */
    public StatusBoard(Path templates) {
        this.index = new Wording(templates, INDEX);
        this.plan = new Wording(templates, PLAN);
        this.receipt = new Wording(templates, RECEIPT);
    }

    /**
     * The page of the board.
     *
     * @throws TemplateFault when a template cannot be used
     */
    public byte[] index(BoardPage board) throws IOException {
        return page(index.of("board", board));
    }

    /**
     * The page of one plan of many.
     *
     * @throws TemplateFault when a template cannot be used
     */
    public byte[] plan(PlanBoard board) throws IOException {
        return page(plan.of("plan", board));
    }

    /**
     * The page of a receipt.
     *
     * @throws TemplateFault when a template cannot be used
     */
    public byte[] receipt(ReceiptPage content) throws IOException {
        return page(receipt.of("receipt", content));
    }

    /** The document type is for browsers alone, so that they keep to the standard; XML readers are to see none. */
    private static byte[] page(String xhtml) {
        return ("<!DOCTYPE html>\n" + xhtml).getBytes(StandardCharsets.UTF_8);
    }
}
