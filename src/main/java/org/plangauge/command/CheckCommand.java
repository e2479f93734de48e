package org.plangauge.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.cli.Options;
import org.plangauge.batch.Backgrounds;
import org.plangauge.batch.Home;
import org.plangauge.batch.IntakeLimits;
import org.plangauge.batch.OutputFile;
import org.plangauge.batch.Plans;
import org.plangauge.checks.Coverage;
import org.plangauge.checks.Finding;
import org.plangauge.checks.Inspection;
import org.plangauge.checks.Inspector;
import org.plangauge.checks.Received;
import org.plangauge.checks.Round;
import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.report.data.FindingsJson;
import org.plangauge.settings.Settings;
import org.plangauge.submission.FormHead;
import org.plangauge.submission.Receipt;
import org.plangauge.workbook.Limits;
import org.plangauge.workbook.ReturnedWorkbook;
import org.plangauge.workbook.WorkbookReader;

/**
 * {@code check}: what a run would say to workbooks, without recording anything. Several are held against each other in the order in which
 * they are named.
 */
final class CheckCommand implements Command {

    @Override
    public String purpose() {
        return "Check workbooks as a run would; record nothing.";
    }

    @Override
    public Options options() {
        return new Options().addOption(Words.JSON);
    }

    @Override
    public Arguments arguments() {
        return new Arguments("FILE...", "workbooks", 1, Integer.MAX_VALUE);
    }

    @Override
    public int run(Asked asked) throws IOException {
        RunLog.none();
        List<Path> files = asked.paths();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new WrongUsage("no such file: " + file);
            }
        }
        Limits limits = IntakeLimits.of(Settings.read(asked.home().settings()));
        List<FindingsJson.Checked> all = new ArrayList<>();
        try (CheckHistory history = CheckHistory.open(asked.home())) {
            List<Plan> plans = Plans.read(asked.home().seeds()).all();
            Inspector inspector = new Inspector(plans);
            WorkbookReader.Read first = read(files.getFirst(), limits);
            if (!history.known()) {
                asked.console().err().println("history was not looked at: there is no ledger yet, or somebody has it open");
            }
            Backgrounds known = history.backgrounds();
            for (Path file : files) {
                Inspection inspection = inspect(inspector, file, all.isEmpty() ? first : read(file, limits), known, history);
                known.add(inspection, HomeLedger.EVERYTHING, Long.MAX_VALUE - files.size() + all.size());
                all.add(new FindingsJson.Checked(file.toString(), inspection.submission().isPresent(), inspection.findings()));
                if (!inspection.findings().isEmpty()) {
                    mark(file, inspection, limits, asked.home());
                }
            }
        }
        if (asked.has(Words.JSON)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FindingsJson.write(all, out);
            asked.console().out().print(out.toString(StandardCharsets.UTF_8));
            asked.console().out().flush();
        } else {
            all.forEach(checked -> print(checked, asked.console().out()));
        }
        return all.stream().allMatch(c -> c.findings().isEmpty()) ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static WorkbookReader.Read read(Path file, Limits limits) throws IOException {
        return new WorkbookReader(limits).read(file, file.getFileName().toString(), "");
    }

    private static Inspection inspect(Inspector inspector, Path file, WorkbookReader.Read read, Backgrounds known, CheckHistory history) {
        if (read.workbook() == null) {
            return Inspection.unreadable(read.findings());
        }
        Inspection seen = inspector.inspect(read.workbook(), known::of).with(read.findings());
        return seen.explained(file.getFileName().toString(), read.workbook().justifications(), history.explained(seen));
    }

    private static void mark(Path file, Inspection inspection, Limits limits, Home home) throws IOException {
        String name = file.getFileName().toString();
        Receipt receipt = new Receipt(inspection.department().map(Department::shortName).orElse(""), inspection.year().orElse(0), name, "",
                LocalDate.EPOCH, 0);
        int figures = inspection.submission().map(s -> s.figures().size()).orElse(0);
        Received received = new Received(receipt, inspection.submission().isPresent(), FormHead.NONE, figures, inspection.findings(),
                inspection.settled(), Coverage.NOTHING);
        ReturnedWorkbook returned = ReturnedWorkbook.of(Round.first(received), file, limits);
        OutputFile.write(home.checked().resolve(returned.name(name)), out -> out.write(returned.content()));
    }

    private static void print(FindingsJson.Checked checked, PrintWriter out) {
        out.println(checked.file() + "：" + (!checked.accepted() ? "退回" : checked.findings().isEmpty() ? "没有问题" : "可接收，有问题"
                + checked.findings().size() + "处"));
        for (Finding finding : checked.findings()) {
            String place = finding.place().inWords().isEmpty() ? "整个文件" : finding.place().inWords();
            out.println("  " + finding.severity().word() + " " + finding.code().code() + " " + place + "：" + finding.code().meaning()
                    + "。填写：" + finding.found() + "；应为："
                    + finding.expected() + "。" + finding.remedy());
        }
    }
}
