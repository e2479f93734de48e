package org.plangauge.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Harm in the old binary format: records that lie about their length, that are too many, or that blow up when read. */
final class OldAttacks {

    private static final int BLANKS = 0xBE;
    private static final int NUMBER = 0x203;
    private static final int TEXTS = 0xFC;
    private static final int END = 0x0A;

    private OldAttacks() {}

    static List<Hostile> all() {
        return List.of(
                old("an old workbook as it should be", () -> saved(w -> {})),
                old("an old workbook cut off", () -> Arrays.copyOf(saved(w -> {}), 5_000)).refused("F-101"),
                old("an old workbook cut off within its table of sectors", () -> Arrays.copyOf(saved(w -> {}), 513)).refused("F-101"),
                old("an old workbook whose sectors run in a ring", OldAttacks::ring).refused("F-101"),
                old("an old workbook with twelve million blank cells", () -> records(stream -> inserted(stream, BLANKS, blanks(3_000))))
                        .refused("F-104"),
                old("an old workbook with over a million numbers", () -> records(stream -> inserted(stream, NUMBER, numbers(1_000_000))))
                        .refused("F-104"),
                old("an old workbook with a record longer than the file", () -> records(stream -> patched(stream, TEXTS, 2, 0xFFFF)))
                        .refused("F-101"),
                old("an old workbook that says it has two billion texts", () -> records(stream -> patched(stream, TEXTS, 8, 0x7FFF_FFFF)))
                        .readOr("F-101"),
                old("an old workbook with a row below the last", () -> records(stream -> inserted(stream, NUMBER, number(0xFFFF, 0xFFFF))))
                        .readOr("F-101"),
                old("an old workbook with macros", () -> streams(root -> {
                    root.createDirectory("_VBA_PROJECT_CUR").createDirectory("VBA").createDocument("dir",
                            new ByteArrayInputStream(new byte[9]));
                })),
                old("an old workbook with an embedded program", () -> streams(root -> root.createDirectory("MBD00000001")
                        .createDocument("\u0001Ole10Native", new ByteArrayInputStream(new byte[] {'M', 'Z'})))),
                old("an old document that is no workbook", () -> {
                    try (POIFSFileSystem files = new POIFSFileSystem()) {
                        files.createDocument(new ByteArrayInputStream(new byte[9]), "WordDocument");
                        return bytes(files);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }).refused("F-101"));
    }

    private static Hostile old(String name, Supplier<byte[]> bytes) {
        return Hostile.of(name, bytes).named("区科技局.xls");
    }

    /** The good workbook in the old format, cell by cell. */
    static byte[] saved(Consumer<Workbook> edit) {
        try (InputStream in = new ByteArrayInputStream(new RawWorkbook()
                .bytes()); Workbook good = new XSSFWorkbook(in); Workbook old = new HSSFWorkbook()) {
            for (Sheet sheet : good) {
                Sheet copy = old.createSheet(sheet.getSheetName());
                old.setSheetVisibility(old.getSheetIndex(copy), good.getSheetVisibility(good.getSheetIndex(sheet)));
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        Cell to = (copy.getRow(row.getRowNum()) == null ? copy.createRow(row.getRowNum()) : copy.getRow(row.getRowNum()))
                                .createCell(cell.getColumnIndex());
                        switch (cell.getCellType()) {
                            case NUMERIC -> to.setCellValue(cell.getNumericCellValue());
                            case STRING -> to.setCellValue(cell.getStringCellValue());
                            default -> { }
                        }
                    }
                }
            }
            edit.accept(old);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            old.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The good workbook with its stream of records changed. */
    private static byte[] records(UnaryOperator<byte[]> change) {
        return streams(root -> {
            byte[] stream;
            try (InputStream in = root.createDocumentInputStream("Workbook")) {
                stream = in.readAllBytes();
            }
            root.getEntry("Workbook").delete();
            root.createDocument("Workbook", new ByteArrayInputStream(change.apply(stream)));
        });
    }

    @FunctionalInterface
    private interface Change {
        void to(DirectoryNode root) throws IOException;
    }

    private static byte[] streams(Change change) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(saved(w -> {})))) {
            change.to(files.getRoot());
            return bytes(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(POIFSFileSystem files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.writeFilesystem(out);
        return out.toByteArray();
    }

    private static byte[] ring() {
        byte[] bytes = saved(w -> {});
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int table = 512 + 512 * buffer.getInt(76);
        for (int i = 0; i < 128; i++) {
            if (buffer.getInt(table + 4 * i) == -2) {
                buffer.putInt(table + 4 * i, 0);
            }
        }
        return bytes;
    }

    /** {@code records} in front of the end of the last sheet. */
    private static byte[] inserted(byte[] stream, int sid, byte[] records) {
        int end = stream.length - 4;
        while ((stream[end] & 0xFF) != END || stream[end + 1] != 0 || stream[end + 2] != 0 || stream[end + 3] != 0) {
            end--;
        }
        if ((records[0] & 0xFF) != (sid & 0xFF)) {
            throw new IllegalArgumentException("not records of kind " + sid);
        }
        return ByteBuffer.allocate(stream.length + records.length).put(stream, 0, end).put(records).put(stream, end, stream.length - end)
                .array();
    }

    /** A number written at {@code offset} of the first record of a kind: 2 is its length. */
    private static byte[] patched(byte[] stream, int sid, int offset, int value) {
        ByteBuffer buffer = ByteBuffer.wrap(stream.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while ((buffer.getShort(at) & 0xFFFF) != sid) {
            at += 4 + (buffer.getShort(at + 2) & 0xFFFF);
        }
        return offset == 2 ? buffer.putShort(at + 2, (short) value).array() : buffer.putInt(at + offset, value).array();
    }

    /** Records of 4,109 blank cells each. */
    private static byte[] blanks(int records) {
        ByteBuffer buffer = ByteBuffer.allocate(records * 8_228).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < records; i++) {
            int next = buffer.position() + 8_228;
            buffer.putShort((short) BLANKS).putShort((short) 8_224).putShort((short) (60 + i)).putShort((short) 0);
            buffer.position(next - 2).putShort((short) 4_108);
        }
        return buffer.array();
    }

    private static byte[] numbers(int records) {
        ByteBuffer buffer = ByteBuffer.allocate(records * 18).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < records; i++) {
            buffer.put(number(60 + i / 250, i % 250));
        }
        return buffer.array();
    }

    private static byte[] number(int row, int column) {
        return ByteBuffer.allocate(18).order(ByteOrder.LITTLE_ENDIAN).putShort((short) NUMBER).putShort((short) 14).putShort((short) row)
                .putShort((short) column).putShort((short) 0).putDouble(1).array();
    }
}
