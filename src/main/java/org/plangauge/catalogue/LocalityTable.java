package org.plangauge.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.plangauge.plan.Locality;

/**
 * {@code units.csv}, optional: towns, streets and parks. 编号, 名称; optional 类型, 备注, and 计入汇总 (是): 否 for one that lies
 * within another, so that a sum counts nothing twice.
 */
final class LocalityTable {

    private LocalityTable() {}

    static List<Locality> read(Path folder, Faults faults) {
        List<Locality> localities = new ArrayList<>();
        Codes codes = new Codes("编号");
        for (TableRow row : Table.read(folder, "units.csv", List.of("编号", "名称"), List.of("类型", "备注", "计入汇总"), false, faults).rows()) {
            localities.add(new Locality(codes.take(row, null), row.needed("名称"), row.text("类型"), row.yes("计入汇总", true)));
        }
        return localities;
    }
}
