package org.plangauge.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook so that the same content is the same bytes: no clock in its properties or in the zip around it. */
final class DeterministicWorkbook {

    /** Not the first moment that a zip can hold: beside that one the JDK writes the machine's time zone. */
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 2, 1, 0, 0);

    private DeterministicWorkbook() {}

    static void write(XSSFWorkbook workbook, OutputStream out) throws IOException {
        workbook.getProperties().getCoreProperties().setCreator("plangauge");
        workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
        workbook.getProperties().getCoreProperties().setModified(Optional.of(new Date(0)));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        workbook.write(written);
        rezip(written.toByteArray(), out);
    }

    /** Writes the zip anew, each part dated alike. */
    static void rezip(byte[] written, OutputStream out) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(written)); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry dated = new ZipEntry(part.getName());
                dated.setTimeLocal(BEGINNING);
                zip.putNextEntry(dated);
                parts.transferTo(zip);
                zip.closeEntry();
            }
        }
    }
}
