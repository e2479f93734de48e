package org.plangauge.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.plangauge.plan.Department;
import org.plangauge.samples.Samples;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Receipt;
import org.plangauge.submission.Statement;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Unit;

/** What is known before a workbook is looked at, put together for a test. */
final class Known {

    private final List<KnownFigure> figures = new ArrayList<>();
    private final List<KnownStatement> statements = new ArrayList<>();
    private final List<Publication> publications = new ArrayList<>();

    private static Receipt receipt(Department department, long sequence) {
        return new Receipt(department.shortName(), 2022, department.shortName() + "-" + sequence + ".xlsx", "cd".repeat(32), LocalDate.of(2026, 1, 31),
                sequence);
    }

    Known figure(Figure figure, Department department, long sequence) {
        figures.add(new KnownFigure(figure, receipt(department, sequence)));
        return this;
    }

    /** A figure of an indicator in cell K9 of the sheet 指标. */
    Known figure(Department department, String code, String period, String text, long sequence) {
        Unit unit = Samples.plan().indicator(code).orElseThrow().unit();
        return figure(new Figure(FormSheet.INDICATORS, code, Period.parse(period).orElseThrow(), Reading.of(text, unit), "", "",
                new CellPlace("指标", "K9")), department, sequence);
    }

    Known project(String code, FormColumn column, String text, long sequence) {
        statements.add(new KnownStatement(new Statement(FormSheet.PROJECTS, code, column, text, new CellPlace("重大工程", "H4")),
                receipt(Samples.SCIENCE, sequence)));
        return this;
    }

    Known revision(String code) {
        statements.add(new KnownStatement(new Statement(FormSheet.REVISIONS, code, FormColumn.NEW_TARGET, "6", new CellPlace("规划调整", "D4")),
                receipt(Samples.STATISTICS, 1)));
        return this;
    }

    Known published(String report, String asOf, long upTo) {
        publications.add(new Publication(report, LocalDate.parse(asOf), upTo));
        return this;
    }

    Background background() {
        return Background.of(figures, statements, publications);
    }

    List<KnownFigure> figures() {
        return figures;
    }
}
