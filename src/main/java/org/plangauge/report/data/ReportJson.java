package org.plangauge.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BiConsumer;

import org.plangauge.plan.Commitment;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Target;
import org.plangauge.report.AdjustmentRow;
import org.plangauge.report.CategoryCount;
import org.plangauge.report.ChangeRow;
import org.plangauge.report.CommentRow;
import org.plangauge.report.CommitmentRow;
import org.plangauge.report.CourseRow;
import org.plangauge.report.CourseVerdict;
import org.plangauge.report.ExplanationRow;
import org.plangauge.report.FigureCell;
import org.plangauge.report.FindingRow;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.MethodRow;
import org.plangauge.report.PlanReport;
import org.plangauge.report.ProjectRow;
import org.plangauge.report.Source;
import org.plangauge.report.SubmissionRow;
import org.plangauge.report.Summary;
import org.plangauge.report.TaskRow;
import org.plangauge.report.ThirdPartyRow;
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

    private final JsonProperties json;

    private ReportJson(JsonProperties json) {
        this.json = json;
    }

    /** Writes the report and leaves {@code out} open. */
    public static void write(PlanReport report, OutputStream out) throws IOException {
        write(out, report, ReportJson::report);
    }

    /** Writes one indicator as it stands in the report, and leaves {@code out} open. */
    public static void writeIndicator(IndicatorRow row, OutputStream out) throws IOException {
        write(out, row, ReportJson::indicator);
    }

    private static <T> void write(OutputStream out, T subject, BiConsumer<ReportJson, T> content) throws IOException {
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
        try (JsonGenerator generator = JSON.createGenerator(pretty, out)) {
            JsonProperties json = new JsonProperties(generator);
            json.object(() -> content.accept(new ReportJson(json), subject));
        }
        out.write('\n');
    }

    private void report(PlanReport report) {
        json.text("plan", report.plan().id());
        json.text("type", report.due().type().code());
        json.text("asOf", report.due().asOf().toString());
        json.text("generatedFrom", report.snapshot());
        json.truth("demonstration", report.plan().demonstration());
        json.text("title", report.title());
        json.object("summary", () -> summary(report.summary()));
        json.array("indicators", report.indicators(), this::indicator);
        json.array("tasks", report.tasks(), this::task);
        json.array("projects", report.projects(), this::project);
        json.array("commitments", report.commitments(), this::commitment);
        json.array("comments", report.comments(), this::comment);
        json.array("submissions", report.submissions(), this::submission);
        json.array("findings", report.findings(), this::finding);
        json.array("explanations", report.explanations(), this::explanation);
        since(report);
    }

    private void summary(Summary summary) {
        json.count("indicators", summary.indicators());
        json.count("mainIndicators", summary.mainIndicators());
        json.count("bindingIndicators", summary.binding());
        json.counts("byVerdict", summary.completed(summary.verdicts()));
        json.counts("mainByVerdict", summary.completed(summary.mainVerdicts()));
        json.counts("binding", summary.completed(summary.bindingVerdicts()));
        json.counts("warnings", summary.warnings());
        json.array("categories", summary.categories(), this::category);
        json.counts("tasks", summary.taskStates());
        json.count("projectUnits", summary.projectUnits());
        json.count("projectItems", summary.projectItems());
        json.counts("projects", summary.projectStates());
        json.counts("commitments", summary.commitmentVerdicts());
    }

    private void category(CategoryCount category) {
        json.text("category", category.category());
        json.count("indicators", category.indicators());
        json.counts("byVerdict", category.verdicts());
    }

    private void indicator(IndicatorRow row) {
        Indicator i = row.indicator();
        json.text("code", i.code());
        json.text("number", i.number());
        json.text("category", i.category());
        json.text("star", i.star());
        json.text("name", i.name());
        json.textOrNull("parent", i.parent());
        json.text("unit", i.unit().symbol());
        json.text("attribute", i.attribute().word());
        json.text("target", row.target());
        json.text("originalTarget", row.originalTarget());
        json.textOrNull("annualTarget", row.annualTarget());
        json.array("adjustments", row.adjustments(), this::adjustment);
        json.number("baseline", row.baseline());
        json.number("originalBaseline", row.firstBaseline());
        json.text("measure", i.measure().word());
        json.text("direction", i.direction().word());
        json.array("figures", row.figures(), this::figure);
        json.textOrNull("latestPeriod", row.latestPeriod());
        json.number("achieved", row.achieved());
        json.number("degree", row.degree());
        json.number("timeProgress", row.timeProgress());
        json.text("verdict", row.verdict());
        json.text("reason", row.reason());
        json.textOrNull("previousVerdict", row.previousVerdict());
        json.textOrNull("change", row.change());
        json.text("warning", row.warning());
        json.text("warningReason", row.warningReason());
        json.number("required", row.required());
        json.number("projected", row.projected());
        if (row.reachesTarget() == null) {
            json.nothing("reachesTarget");
        } else {
            json.truth("reachesTarget", row.reachesTarget());
        }
        json.textOrNull("selfAssessment", row.selfAssessment());
        json.truth("selfAssessmentDiffers", row.selfDiffers());
        json.textOrNull("trend", row.trend());
        json.text("lagReason", row.lagReason());
        json.text("nextMeasures", row.nextMeasures());
        json.text("adjustment", row.adjustment());
        json.text("lead", row.lead());
        json.text("reporter", row.reporter());
        json.text("dataNote", row.dataNote());
        json.truth("public", i.published());
        if (row.thirdParties().isEmpty()) {
            json.nothing("thirdParty");
        } else {
            json.array("thirdParty", row.thirdParties(), this::thirdParty);
        }
        json.array("methods", row.methods(), this::method);
        json.texts("disagreements", row.disagreements());
    }

    private void method(MethodRow row) {
        json.text("method", row.key());
        json.text("name", row.method());
        json.number("index", row.index());
        json.number("score", row.score());
        json.textOrNull("rating", row.rating());
        json.text("note", row.note());
    }

    /** What changed since the evaluation before, and which that was. */
    private void since(PlanReport report) {
        if (report.previous() == null) {
            json.nothing("changesSince");
        } else {
            json.object("changesSince", () -> {
                json.text("type", report.previous().type().code());
                json.text("asOf", report.previous().asOf().toString());
            });
        }
        json.array("changes", report.changes(), this::change);
        json.array("courses", report.courses(), this::course);
    }

    private void change(ChangeRow row) {
        json.text("kind", row.kind());
        json.text("code", row.indicator().code());
        json.text("name", row.indicator().name());
        json.textOrNull("period", row.period());
        json.text("before", row.before());
        json.text("after", row.after());
        json.textOrNull("change", row.change());
        json.text("note", row.note());
    }

    private void course(CourseRow row) {
        json.text("code", row.indicator().code());
        json.textOrNull("reachedIn", row.reachedIn());
        json.array("verdicts", row.verdicts(), this::courseVerdict);
    }

    private void courseVerdict(CourseVerdict verdict) {
        json.text("type", verdict.due().type().code());
        json.text("asOf", verdict.due().asOf().toString());
        json.text("verdict", verdict.verdict());
    }

    private void adjustment(AdjustmentRow row) {
        json.text("kind", row.kind());
        json.text("from", row.from());
        json.text("to", row.to());
        json.text("on", row.on());
        json.textOrNull("approvedBy", row.approvedBy());
        json.textOrNull("document", row.document());
        json.text("reason", row.reason());
    }

    private void thirdParty(ThirdPartyRow row) {
        json.text("name", row.name());
        json.array("figures", row.figures(), this::figure);
        json.textOrNull("latestPeriod", row.period());
        json.number("figure", row.figure());
        json.text("verdict", row.verdict());
        json.text("reason", row.reason());
        json.textOrNull("selfAssessment", row.opinion());
        json.text("difference", row.difference());
        json.truth("differs", row.differs());
    }

    private void figure(FigureCell figure) {
        json.text("period", figure.period());
        json.number("value", figure.number(), "reason");
        json.textOrNull("raw", figure.source() == null ? null : figure.source().raw());
        json.textOrNull("nature", figure.nature());
        json.text("note", figure.note());
        if (figure.source() == null) {
            json.nothing("source");
        } else {
            json.object("source", () -> source(figure.source()));
        }
        if (!figure.parts().isEmpty()) {
            json.text("formula", figure.number().formula());
            json.array("parts", figure.parts(), this::part);
        }
    }

    private void part(Source source) {
        json.text("code", source.subject());
        json.text("name", source.name());
        json.text("period", source.period());
        json.text("raw", source.raw());
        source(source);
    }

    private void source(Source source) {
        json.text("file", source.file());
        json.text("sheet", source.sheet());
        json.text("cell", source.cell());
        json.text("sha256", source.sha256());
        json.text("department", source.department());
        json.text("recordedOn", source.recordedOn());
    }

    private void task(TaskRow row) {
        json.text("code", row.task().code());
        json.text("name", row.task().name());
        json.text("chapter", row.chapter());
        json.text("section", row.section());
        json.text("state", row.state());
        json.text("progress", row.progress());
        json.text("problems", row.problems());
        json.text("nextStep", row.nextStep());
        json.text("lead", row.lead());
        json.truth("public", row.task().published());
    }

    private void project(ProjectRow row) {
        json.text("code", row.project().code());
        json.text("name", row.project().name());
        json.text("level", row.project().level());
        json.text("box", row.project().box());
        json.text("workKind", row.workKind());
        json.text("years", row.years());
        json.number("totalInvestment", row.total());
        json.number("plannedInvestment", row.planned());
        json.number("doneInvestment", row.done());
        json.number("completion", row.completion());
        json.number("timeProgress", row.time());
        json.number("aheadPoints", row.ahead());
        json.number("yearCompletion", row.yearCompletion());
        json.number("yearTimeProgress", row.yearTime());
        json.number("yearAheadPoints", row.yearAhead());
        json.text("visibleProgress", row.visibleProgress());
        json.text("state", row.state());
        json.text("problems", row.problems());
        json.text("lead", row.lead());
        json.truth("public", row.project().published());
    }

    private void commitment(CommitmentRow row) {
        Commitment c = row.commitment();
        json.text("code", c.code());
        json.text("subject", c.subject());
        json.text("wording", c.wording());
        json.textOrNull("target", c.judgedTarget().map(Target::text).orElse(null));
        json.text("unit", c.unit().symbol());
        json.text("measure", c.measure().word());
        json.array("figures", row.figures(), this::figure);
        json.textOrNull("latestPeriod", row.latestPeriod());
        json.number("achieved", row.achieved());
        json.number("degree", row.degree());
        json.number("timeProgress", row.timeProgress());
        json.text("verdict", row.verdict());
        json.text("reason", row.reason());
        json.text("remark", row.remark());
        json.text("lead", row.lead());
        json.truth("public", c.published());
    }

    private void comment(CommentRow row) {
        json.text("number", row.number());
        json.text("commenter", row.commenter());
        json.text("text", row.text());
        json.text("where", row.where());
        json.textOrNull("handling", row.handling());
        json.text("reason", row.reason());
        json.text("draft", row.draft());
    }

    private void submission(SubmissionRow row) {
        json.text("department", row.department());
        json.count("year", row.year());
        json.text("state", row.state());
        json.textOrNull("file", row.file());
        json.textOrNull("recordedOn", row.recordedOn());
        json.text("filler", row.filler());
        json.text("filledOn", row.filledOn());
        json.count("figures", row.figures());
        json.count("findings", row.findings());
        json.count("indicatorsFilled", row.filled());
        json.count("indicatorsAsked", row.asked());
    }

    private void finding(FindingRow row) {
        json.text("department", row.department());
        json.text("code", row.code());
        json.text("severity", row.severity());
        json.text("file", row.file());
        json.text("place", row.place());
        json.text("found", row.found());
        json.text("expected", row.expected());
        json.text("remedy", row.remedy());
    }

    private void explanation(ExplanationRow row) {
        json.text("department", row.department());
        json.text("code", row.code());
        json.text("meaning", row.meaning());
        json.text("file", row.file());
        json.text("place", row.place());
        json.text("found", row.found());
        json.text("text", row.text());
        json.text("writtenIn", row.writtenIn());
        json.text("recordedOn", row.recordedOn());
    }
}
