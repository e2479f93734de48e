package org.plangauge.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Harm in how the parts are packed. */
final class ZipAttacks {

    private static final byte[] NOTHING = new byte[101 << 20];

    private ZipAttacks() {}

    static List<Hostile> all() {
        return List.of(
                Hostile.of("a part of 101 MB in 100 KB", () -> new RawWorkbook().put("xl/media/image1.bin", NOTHING).bytes())
                        .refused("F-104"),
                Hostile.of("a hundred parts of 2 MB", () -> parts(100, new byte[2 << 20])).refused("F-104"),
                Hostile.of("a thousand and some parts", () -> parts(1_000, new byte[1])).refused("F-104"),
                Hostile.of("zips within zips", () -> {
                    byte[] inner = new RawZip().add("0", new byte[50 << 20]).bytes();
                    for (int i = 1; i < 6; i++) {
                        RawZip zip = new RawZip();
                        for (int j = 0; j < 16; j++) {
                            zip.add(i + "-" + j + ".zip", inner);
                        }
                        inner = zip.bytes();
                    }
                    return new RawWorkbook().put("xl/embeddings/package1.zip", inner).bytes();
                }),
                Hostile.of("101 MB that say they are one byte", () -> new RawWorkbook().zip().lying("xl/media/image1.bin", NOTHING, 1)
                        .bytes())
                        .refused("F-104"),
                Hostile.of("one byte that says it is 4 GB", () -> new RawWorkbook().zip().lying("xl/media/image1.bin", new byte[1],
                        0xFFFFFFFEL)
                        .bytes()).refused("F-101"),
                Hostile.of("a sheet that is there twice", () -> {
                    RawWorkbook good = new RawWorkbook();
                    String other = good.text(RawWorkbook.SHEET).replace("2.6", "9.9");
                    return good.zip().add(RawWorkbook.SHEET, other.getBytes(StandardCharsets.UTF_8)).bytes();
                }).refused("F-101"),
                Hostile.of("a sheet that is there twice, in capitals", () -> {
                    RawWorkbook good = new RawWorkbook();
                    return good.zip().add(RawWorkbook.SHEET.toUpperCase(Locale.ROOT), good.parts().get(RawWorkbook.SHEET)).bytes();
                }).refused("F-101"),
                Hostile.of("a part that only who reads from the front sees", () -> new RawWorkbook().zip().unlisted("xl/media/image1.bin",
                        new byte[9])
                        .bytes()).refused("F-101"),
                Hostile.of("a part that the directory names twice", () -> new RawWorkbook().zip().add("xl/media/image1.bin", new byte[9])
                        .listedAgain("xl/media/image2.bin", 0).bytes()).refused("F-101"),
                Hostile.of("a part with a password", () -> new RawWorkbook().zip().flagged("xl/media/image1.bin", new byte[9], 1).bytes())
                        .refused("F-101"),
                Hostile.of("parts named out of the folder", () -> new RawWorkbook().put("../../../../tmp/plangauge-evil", "x")
                        .put("/tmp/plangauge-evil", "x").put("C:\\plangauge-evil", "x").put("xl/../../plangauge-evil", "x").bytes())
                        .readOr("F-101"),
                Hostile.of("a part with a name of 60,000 signs", () -> new RawWorkbook().put("xl/" + "a".repeat(60_000), "x").bytes())
                        .readOr("F-101"),
                Hostile.of("a zip of nothing", () -> new RawZip().bytes()).refused("F-101"),
                Hostile.of("a zip that is no workbook", () -> new RawZip().add("报告.txt", new byte[9]).bytes()).refused("F-101"));
    }

    private static byte[] parts(int number, byte[] content) {
        RawWorkbook workbook = new RawWorkbook();
        for (int i = 0; i < number; i++) {
            workbook.put("xl/media/image" + i + ".bin", content);
        }
        return workbook.bytes();
    }
}
