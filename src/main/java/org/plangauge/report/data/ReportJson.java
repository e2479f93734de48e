package org.plangauge.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

import org.plangauge.plan.Commitment;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Target;
import org.plangauge.report.CategoryCount;
import org.plangauge.report.CommitmentRow;
import org.plangauge.report.Count;
import org.plangauge.report.FigureCell;
import org.plangauge.report.FindingRow;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.MethodRow;
import org.plangauge.report.Num;
import org.plangauge.report.PlanReport;
import org.plangauge.report.ProjectRow;
import org.plangauge.report.Source;
import org.plangauge.report.SubmissionRow;
import org.plangauge.report.TaskRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * {@code report.json} (design.md §8): names and nesting are fixed, other programmes rely on them. Numbers are strings, exact
 * decimals; where there is none there is null, with {@code <name>Reason} beside it.
 */
public final class ReportJson {

    private static final JsonFactory JSON = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    private ReportJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the report and leaves {@code out} open. */
    public static void write(PlanReport report, OutputStream out) throws IOException {
        write(out, json -> json.write(report));
    }

    /** Writes one indicator as it stands in the report, and leaves {@code out} open. */
    public static void writeIndicator(IndicatorRow row, OutputStream out) throws IOException {
        write(out, json -> {
            json.json.writeStartObject();
            json.indicator(row);
            json.json.writeEndObject();
        });
    }

    private static void write(OutputStream out, Consumer<ReportJson> content) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        ObjectWriteContext pretty = new ObjectWriteContext.Base() {
            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }

            @Override
            public DefaultPrettyPrinter getPrettyPrinter() {
                return printer;
            }
        };
        try (JsonGenerator json = JSON.createGenerator(pretty, out)) {
            content.accept(new ReportJson(json));
        }
        out.write('\n');
    }

    private void write(PlanReport report) {
        json.writeStartObject();
        text("plan", report.plan().id());
        text("type", report.due().type().code());
        text("asOf", report.due().asOf().toString());
        text("generatedFrom", report.snapshot());
        json.writeBooleanProperty("demonstration", report.plan().demonstration());
        text("title", report.title());
        summary(report);
        array("indicators", report.indicators(), this::indicator);
        array("tasks", report.tasks(), this::task);
        array("projects", report.projects(), this::project);
        array("commitments", report.commitments(), this::commitment);
        array("submissions", report.submissions(), this::submission);
        array("findings", report.findings(), this::finding);
        json.writeEndObject();
    }

    private void summary(PlanReport report) {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("indicators", report.summary().indicators());
        json.writeNumberProperty("mainIndicators", report.summary().mainIndicators());
        json.writeNumberProperty("bindingIndicators", report.summary().binding());
        counts("byVerdict", report.summary().verdicts());
        counts("binding", report.summary().bindingVerdicts());
        counts("warnings", report.summary().warnings());
        array("categories", report.summary().categories(), this::category);
        counts("tasks", report.summary().taskStates());
        counts("projects", report.summary().projectStates());
        counts("commitments", report.summary().commitmentVerdicts());
        json.writeEndObject();
    }

    private void category(CategoryCount category) {
        text("category", category.category());
        json.writeNumberProperty("indicators", category.indicators());
        counts("byVerdict", category.verdicts());
    }

    private void counts(String name, List<Count> counts) {
        json.writeObjectPropertyStart(name);
        counts.forEach(c -> json.writeNumberProperty(c.word(), c.number()));
        json.writeEndObject();
    }

    private void indicator(IndicatorRow row) {
        Indicator i = row.indicator();
        text("code", i.code());
        text("number", i.number());
        text("category", i.category());
        text("star", i.star());
        text("name", i.name());
        textOrNull("parent", i.parent());
        text("unit", i.unit().symbol());
        text("attribute", i.attribute().word());
        text("target", row.target());
        text("originalTarget", row.originalTarget());
        textOrNull("annualTarget", row.annualTarget());
        number("baseline", row.baseline());
        text("measure", i.measure().word());
        text("direction", i.direction().word());
        array("figures", row.figures(), this::figure);
        textOrNull("latestPeriod", row.latestPeriod());
        number("achieved", row.achieved());
        number("degree", row.degree());
        number("timeProgress", row.timeProgress());
        text("verdict", row.verdict());
        text("reason", row.reason());
        textOrNull("previousVerdict", row.previousVerdict());
        textOrNull("change", row.change());
        text("warning", row.warning());
        text("warningReason", row.warningReason());
        number("required", row.required());
        number("projected", row.projected());
        if (row.reachesTarget() == null) {
            json.writeNullProperty("reachesTarget");
        } else {
            json.writeBooleanProperty("reachesTarget", row.reachesTarget());
        }
        textOrNull("selfAssessment", row.selfAssessment());
        json.writeBooleanProperty("selfAssessmentDiffers", row.selfDiffers());
        textOrNull("trend", row.trend());
        text("lagReason", row.lagReason());
        text("nextMeasures", row.nextMeasures());
        text("adjustment", row.adjustment());
        text("lead", row.lead());
        text("reporter", row.reporter());
        json.writeBooleanProperty("public", i.published());
        json.writeNullProperty("thirdParty");
        array("methods", row.methods(), this::method);
        json.writeArrayPropertyStart("disagreements");
        row.disagreements().forEach(json::writeString);
        json.writeEndArray();
    }

    private void method(MethodRow row) {
        text("method", row.key());
        text("name", row.method());
        number("index", row.index());
        textOrNull("rating", row.rating());
        text("note", row.note());
    }

    private void figure(FigureCell figure) {
        text("period", figure.period());
        number("value", figure.number(), "reason");
        textOrNull("raw", figure.source() == null ? null : figure.source().raw());
        textOrNull("nature", figure.nature());
        text("note", figure.note());
        if (figure.source() == null) {
            json.writeNullProperty("source");
        } else {
            json.writeObjectPropertyStart("source");
            source(figure.source());
            json.writeEndObject();
        }
    }

    private void source(Source source) {
        text("file", source.file());
        text("sheet", source.sheet());
        text("cell", source.cell());
        text("sha256", source.sha256());
        text("department", source.department());
        text("recordedOn", source.recordedOn());
    }

    private void task(TaskRow row) {
        text("code", row.task().code());
        text("name", row.task().name());
        text("chapter", row.chapter());
        text("section", row.section());
        text("state", row.state());
        text("progress", row.progress());
        text("problems", row.problems());
        text("nextStep", row.nextStep());
        text("lead", row.lead());
        json.writeBooleanProperty("public", row.task().published());
    }

    private void project(ProjectRow row) {
        text("code", row.project().code());
        text("name", row.project().name());
        text("level", row.project().level());
        text("box", row.project().box());
        text("workKind", row.workKind());
        text("years", row.years());
        number("totalInvestment", row.total());
        number("plannedInvestment", row.planned());
        number("doneInvestment", row.done());
        number("completion", row.completion());
        text("visibleProgress", row.visibleProgress());
        text("state", row.state());
        text("problems", row.problems());
        text("lead", row.lead());
        json.writeBooleanProperty("public", row.project().published());
    }

    private void commitment(CommitmentRow row) {
        Commitment c = row.commitment();
        text("code", c.code());
        text("subject", c.subject());
        text("wording", c.wording());
        textOrNull("target", c.quantifiedTarget().map(Target::text).orElse(null));
        text("unit", c.unit().symbol());
        text("measure", c.measure().word());
        array("figures", row.figures(), this::figure);
        textOrNull("latestPeriod", row.latestPeriod());
        number("achieved", row.achieved());
        number("degree", row.degree());
        number("timeProgress", row.timeProgress());
        text("verdict", row.verdict());
        text("reason", row.reason());
        text("remark", row.remark());
        text("lead", row.lead());
        json.writeBooleanProperty("public", c.published());
    }

    private void submission(SubmissionRow row) {
        text("department", row.department());
        json.writeNumberProperty("year", row.year());
        text("state", row.state());
        textOrNull("file", row.file());
        textOrNull("recordedOn", row.recordedOn());
        text("filler", row.filler());
        text("filledOn", row.filledOn());
        json.writeNumberProperty("figures", row.figures());
        json.writeNumberProperty("findings", row.findings());
        json.writeNumberProperty("indicatorsFilled", row.filled());
        json.writeNumberProperty("indicatorsAsked", row.asked());
    }

    private void finding(FindingRow row) {
        text("department", row.department());
        text("code", row.code());
        text("severity", row.severity());
        text("file", row.file());
        text("place", row.place());
        text("found", row.found());
        text("expected", row.expected());
        text("remedy", row.remedy());
    }

    private <R> void array(String name, List<R> rows, Consumer<R> write) {
        json.writeArrayPropertyStart(name);
        for (R row : rows) {
            json.writeStartObject();
            write.accept(row);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void number(String name, Num number) {
        number(name, number, name + "Reason");
        if (!number.formula().isEmpty()) {
            text(name + "Formula", number.formula());
        }
    }

    private void number(String name, Num number, String reason) {
        textOrNull(name, number.value());
        if (number.value() == null) {
            text(reason, number.reason());
        }
    }

    private void text(String name, String text) {
        json.writeStringProperty(name, text);
    }

    /** Null also for an empty text, where an empty one says nothing. */
    private void textOrNull(String name, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }
}
