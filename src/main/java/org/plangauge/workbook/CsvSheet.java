package org.plangauge.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.apache.poi.ss.SpreadsheetVersion;
import org.plangauge.checks.FindingCode;
import org.plangauge.submission.SubmittedCell;
import org.plangauge.submission.SubmittedSheet;

/**
 * A sheet saved as text: UTF-8 with or without a byte order mark, else GB18030 as Excel saves it on Chinese Windows; commas or
 * tabs between the cells. Its rows are numbered as a spreadsheet program shows them.
 */
final class CsvSheet {

    private static final int COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();

    private CsvSheet() {}

    /** @param name of the sheet, as findings name it */
    static SubmittedSheet read(byte[] bytes, String name, Limits limits) throws UnreadableWorkbook {
        String text = decode(bytes, StandardCharsets.UTF_8).or(() -> decode(bytes, Charset.forName("GB18030")))
                .filter(t -> t.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n'))
                .orElseThrow(() -> new UnreadableWorkbook(FindingCode.TEXT_UNDECODABLE, "既不是 UTF-8 也不是 GB18030 的文本"));
        char separator = text.contains(",") ? ',' : '\t';
        holdWidth(text, separator);
        List<SubmittedCell> cells = new ArrayList<>();
        CellAllowance allowance = new CellAllowance(limits);
        int row = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).ofCsvRecord(text)) {
            for (CsvRecord record : csv) {
                for (int column = 0; column < record.getFieldCount(); column++) {
                    if (!record.getField(column).isBlank()) {
                        allowance.take(record.getField(column));
                        cells.add(new SubmittedCell(name, row, column, record.getField(column), SubmittedCell.Content.TEXT));
                    }
                }
                row++;
            }
        } catch (CsvParseException e) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_UNREADABLE, "第" + (row + 1) + "行起不是逗号分隔的文本，或引号没有成对");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read text in memory", e);
        }
        return new SubmittedSheet(name, cells);
    }

    /** The reader of lines has a limit of its own, and does not say that it was met. */
    private static void holdWidth(String text, char separator) throws UnreadableWorkbook {
        int inLine = 0;
        for (int i = 0; i < text.length(); i++) {
            inLine = text.charAt(i) == '\n' ? 0 : inLine + (text.charAt(i) == separator ? 1 : 0);
            if (inLine >= COLUMNS) {
                throw CellAllowance.tooMuch("一行超过" + COLUMNS + "格");
            }
        }
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
