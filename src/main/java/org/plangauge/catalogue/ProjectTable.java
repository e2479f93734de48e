package org.plangauge.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.plangauge.plan.Project;

/**
 * {@code projects.csv}, optional: the plan's boxes, the actions and projects in them, and projects named in the text.
 *
 * <pre>
 *  编号, 上级编号   code, and that of the box or action above
 *  层级           专栏 for a box, which is not reported on; 行动, 项目 or another word for the rest
 *  章, 节, 专栏, 名称   where it stands, and its name
 *  牵头单位, 配合单位   departments; optional 说明, 量化承诺, 来源, 分工状态, 公开 (是)
 * </pre>
 */
final class ProjectTable {

    private static final String BOX = "专栏";

    private ProjectTable() {}

    static List<Project> read(Path folder, DepartmentTable departments, Faults faults) {
        List<Project> projects = new ArrayList<>();
        Codes codes = new Codes("编号");
        Table table = Table.read(folder, "projects.csv", List.of("编号", "上级编号", "层级", "章", "节", BOX, "名称", "牵头单位", "配合单位"),
                List.of("说明", "量化承诺", "来源", "分工状态", "公开"), false, faults);
        for (TableRow row : table.rows()) {
            String parent = row.codeOrNull("上级编号");
            projects.add(new Project(codes.take(row, parent), parent, row.needed("层级"), row.text("章"), row.text("节"), row.text(BOX),
                    row.needed("名称"), row.text("说明"), departments.responsibility(row), !row.text("层级").equals(BOX), row.yes("公开", true)));
        }
        codes.checkParents("上级编号", table.complete());
        return projects;
    }
}
