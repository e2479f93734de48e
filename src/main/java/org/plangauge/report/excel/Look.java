package org.plangauge.report.excel;

/** How a cell looks. */
enum Look {
    /** The title of a sheet. */
    TITLE,
    /** The line below it: day, demonstration, way back. */
    NOTE,
    /** The head of a block of the overview. */
    BLOCK,
    HEADER,
    /** Text that wraps. */
    TEXT,
    /** A word or two. */
    CENTRED,
    /** A number, and what stands in its place. */
    NUMBER,
    /** A cell to choose in. */
    CHOICE
}
