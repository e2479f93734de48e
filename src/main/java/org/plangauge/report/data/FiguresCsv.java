package org.plangauge.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.plangauge.report.CommitmentRow;
import org.plangauge.report.FigureCell;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.PlanReport;
import org.plangauge.report.Source;
import org.plangauge.report.ThirdPartyRow;
import org.jspecify.annotations.Nullable;

/**
 * {@code figures.csv}: the figures of a report, a row a figure and a row for each period that lacks one. UTF-8 with a byte
 * order mark and CRLF, as spreadsheet programmes on Windows like it; no field can become a formula there.
 */
public final class FiguresCsv {

    private static final List<String> HEADERS = List.of("类型", "规划", "报告类型", "数据截至", "演示数据", "编号", "序号", "名称", "单位", "属性", "目标", "期别", "数值",
            "原文", "数据性质", "缺失原因", "填报单位", "文件", "工作表", "单元格", "SHA-256", "评价", "预警");

    private FiguresCsv() {}

    /** Writes the figures and leaves {@code out} open. */
    public static void write(PlanReport report, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(HEADERS);
        for (IndicatorRow row : report.indicators()) {
            for (FigureCell figure : row.figures()) {
                write(csv, report, indicator("指标", row, row.verdict()), figure);
                for (Source part : figure.parts()) {
                    write(csv, report, List.of("汇总组成", part.subject(), row.indicator().number(), part.name(), "", "", "", "", ""),
                            part.period(), "", "", "", part);
                }
            }
            for (ThirdPartyRow other : row.thirdParties()) {
                for (FigureCell figure : other.figures()) {
                    write(csv, report, indicator("第三方评估", row, other.verdict()), figure);
                }
            }
        }
        for (CommitmentRow row : report.commitments()) {
            for (FigureCell figure : row.figures()) {
                write(csv, report, List.of("量化承诺", row.commitment().code(), "", row.commitment().subject(),
                        row.commitment().unit().symbol(), "",
                        row.commitment().wording(), row.verdict(), ""), figure);
            }
        }
        csv.flush();
        text.flush();
    }

    private static List<String> indicator(String kind, IndicatorRow row, String verdict) {
        return List.of(kind, row.indicator().code(), row.indicator().number(), row.indicator().name(), row.indicator().unit().symbol(),
                row.indicator().attribute().word(), row.target(), verdict, row.warning());
    }

    private static void write(CsvWriter csv, PlanReport report, List<String> row, FigureCell figure) {
        write(csv, report, row, figure.period(), figure.number().value() == null ? "" : figure.number().value(), figure.nature(),
                figure.number().reason(), figure.source());
    }

    /** @param value empty where there is none; of a part of a sum its text alone says it, in the unit it was written in */
    private static void write(CsvWriter csv, PlanReport report, List<String> row, String period, String value, String nature, String reason,
            @Nullable Source source) {
        List<String> fields = List.of(row.get(0), report.plan().id(), report.due().type().code(), report.due().asOf().toString(),
                report.plan().demonstration() ? "演示数据" : "", row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6), period,
                value, source == null ? "" : source.raw(), nature, reason,
                source == null ? "" : source.department(), source == null ? "" : source.file(), source == null ? "" : source.sheet(),
                source == null ? "" : source.cell(), source == null ? "" : source.sha256(), row.get(7), row.get(8));
        csv.writeRecord(fields.stream().map(FiguresCsv::harmless).toList());
    }

    /** Text that a spreadsheet programme would take for a formula gets an apostrophe in front; plain numbers stay as they are. */
    static String harmless(String field) {
        boolean startsLikeAFormula = !field.isEmpty() && "=+-@\t\r".indexOf(field.charAt(0)) >= 0;
        return startsLikeAFormula && !field.matches("-?\\d+(\\.\\d+)?") ? "'" + field : field;
    }
}
